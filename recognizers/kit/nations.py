"""Countries and what their people are called: data. Built from what the FCDO's list of names for countries covers, the
four nations, peoples without a state, and what officers write (`UK national`)."""

from __future__ import annotations

from recognizers.kit.lexicon import either, entries

_ADJECTIVES = """
    Afghan, Afghani, Albanian, Kosovan, Kosovar, Algerian, Andorran, Angolan, Anguillan, Antiguan, Argentine,
    Argentinian, Argentinean, Armenian, Australian, Austrian, Azerbaijani, Azeri, Bahamian, Bahraini, Bangladeshi,
    Barbadian, Bajan, Belarusian, Byelorussian, Belgian, Belizean, Beninese, Bermudian, Bhutanese, Bolivian,
    Bosnian, Herzegovinian, Botswanan, Motswana, Brazilian, British, Bruneian, Bulgarian, Burkinabe, Burkinan,
    Burmese, Myanmarese, Burundian, Cambodian, Cameroonian, Canadian, Cape Verdean, Caymanian, Central African,
    Chadian, Chilean, Chinese, Colombian, Comorian, Congolese, Costa Rican, Croatian, Cuban, Cypriot, Greek
    Cypriot, Turkish Cypriot, Greek-Cypriot, Turkish-Cypriot, Czech, Czechoslovakian, Danish, Djiboutian,
    Dominican, Dutch, East Timorese, Ecuadorian, Ecuadorean, Egyptian, Emirati, English, Equatorial Guinean,
    Eritrean, Estonian, Eswatini, Swazi, Ethiopian, Faroese, Fijian, Filipino, Filipina, Philippine, Finnish,
    French, Gabonese, Gambian, Georgian, German, Ghanaian, Ghanian, Gibraltarian, Greek, Greenlandic, Grenadian,
    Guatemalan, Guinean, Bissau-Guinean, Guyanese, Haitian, Honduran, Hong Kong, Hungarian, Hong Konger,
    Icelandic, Indian, Indonesian, Iranian, Persian, Iraqi, Irish, Northern Irish, Israeli, Italian, Ivorian,
    Jamaican, Japanese, Jordanian, Kazakh, Kazakhstani, Kenyan, Korean, South Korean, North Korean, Kuwaiti,
    Kyrgyz, Lao, Laotian, Latvian, Lebanese, Basotho, Lesothan, Liberian, Libyan, Lithuanian, Luxembourgish,
    Macanese, Macedonian, Malagasy, North Macedonian, Madagascan, Malawian, Malaysian, Maldivian, Malian, Maltese,
    Manx, Mauritanian, Mauritian, Mexican, Moldovan, Monegasque, Mongolian, Montenegrin, Montserratian, Moroccan,
    Mozambican, Namibian, Nepalese, Nepali, New Zealand, Nicaraguan, Nigerien, Nigerian, Norwegian, Omani,
    Pakistani, Palestinian, Panamanian, Papua New Guinean, Paraguayan, Peruvian, Polish, Portuguese, Puerto Rican,
    Qatari, Romanian, Rumanian, Russian, Rwandan, Saint Lucian, St Lucian, Vincentian, Salvadoran, Salvadorean,
    Samoan, Sao Tomean, Saudi, Saudi Arabian, Scottish, Senegalese, Serbian, Seychellois, Sierra Leonean, Sierra
    Leonian, Singaporean, Slovak, Slovakian, Slovene, Slovenian, Somali, Somalian, Somalilander, South African,
    South Sudanese, Spanish, Sri Lankan, Sudanese, Surinamese, Swedish, Swiss, Syrian, Taiwanese, Tajik,
    Tanzanian, Thai, Tibetan, Timorese, Togolese, Tongan, Trinidadian, Tobagonian, Tunisian, Turkish, Turkmen,
    Ugandan, Ukrainian, Uruguayan, Uzbek, Vanuatuan, Venezuelan, Vietnamese, Welsh, Yemeni, Yugoslav, Yugoslavian,
    Zambian, Zimbabwean, American, US, U.S., United States, UK, U.K., United Kingdom, Great Britain, Basque,
    Catalan, Chechen, Cornish, Flemish, Kurdish, Sami, Tamil, Tatar, Uighur, Uyghur, Hazara, Pashtun, Punjabi,
    Bengali, Kashmiri, Sylheti, Gujarati, Berber, Bedouin, Yoruba, Igbo, Hausa, Oromo, Tigrayan, Rohingya, Bidoon,
    Kuwaiti Bidoon, Commonwealth, Latin American, North African, West African, East African, Eastern European,
    East European, West Indian, Middle Eastern, South American, EU, EEA, European
"""
_NOUNS = """
    Afghan, Albanian, Algerian, American, Arab, Australian, Austrian, Bangladeshi, Belgian, Brazilian, Briton,
    Brit, Bulgarian, Cameroonian, Canadian, Colombian, Croat, Croatian, Cuban, Cypriot, Czech, Dane, Dutchman,
    Dutchwoman, Egyptian, Englishman, Englishwoman, Eritrean, Estonian, Ethiopian, Filipino, Filipina, Finn,
    Frenchman, Frenchwoman, Georgian, German, Ghanaian, Greek, Hungarian, Indian, Iranian, Iraqi, Irishman,
    Irishwoman, Israeli, Italian, Jamaican, Jordanian, Kazakh, Kenyan, Kosovan, Kurd, Kuwaiti, Latvian, Liberian,
    Libyan, Lithuanian, Malawian, Malaysian, Mexican, Moldovan, Moroccan, Namibian, Nepali, New Zealander,
    Nigerian, Norwegian, Pakistani, Palestinian, Peruvian, Pole, Romanian, Russian, Rwandan, Saudi, Scot,
    Scotsman, Scotswoman, Serb, Serbian, Slovak, Slovene, Somali, South African, Spaniard, Sri Lankan, Swede,
    Syrian, Tamil, Tanzanian, Thai, Tunisian, Turk, Ugandan, Ukrainian, Uzbek, Venezuelan, Welshman, Welshwoman,
    Yemeni, Zambian, Zimbabwean
"""
_COUNTRIES = """
    Afghanistan, Albania, Algeria, Andorra, Angola, Antigua, Argentina, Armenia, Australia, Austria, Azerbaijan,
    Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bermuda, Bhutan, Bolivia, Bosnia,
    Bosnia and Herzegovina, Botswana, Brazil, Brunei, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon,
    Canada, Cape Verde, Cabo Verde, Chad, Chile, China, Colombia, Comoros, Congo, Democratic Republic of Congo,
    Democratic Republic of the Congo, DRC, Costa Rica, Croatia, Cuba, Cyprus, Northern Cyprus, Czech Republic,
    Czechia, Denmark, Djibouti, Dominica, Dominican Republic, Dubai, East Timor, Ecuador, Egypt, El Salvador,
    England, Eritrea, Estonia, Eswatini, Swaziland, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Georgia,
    Germany, Ghana, Gibraltar, Great Britain, Greece, Grenada, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti,
    Honduras, Hong Kong, Hungary, Iceland, India, Indonesia, Iran, Iraq, Iraqi Kurdistan, Ireland, Israel, Italy,
    Ivory Coast, Cote d'Ivoire, Jamaica, Japan, Jordan, Kashmir, Kazakhstan, Kenya, Kosovo, Kurdistan, Kuwait,
    Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macau,
    Macedonia, North Macedonia, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius,
    Mexico, Moldova, Monaco, Mongolia, Montenegro, Montserrat, Morocco, Mozambique, Myanmar, Namibia, Nepal,
    Netherlands, Holland, New Zealand, Nicaragua, Niger, Nigeria, North Korea, Northern Ireland, Norway, Oman,
    Pakistan, Palestine, Gaza, West Bank, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal,
    Puerto Rico, Punjab, Qatar, Republic of Ireland, Romania, Russia, Russian Federation, Rwanda, St Lucia, Saint
    Lucia, St Kitts, St Vincent, Samoa, Saudi Arabia, Scotland, Senegal, Serbia, Seychelles, Sierra Leone,
    Singapore, Slovakia, Slovenia, Somalia, Somaliland, South Africa, South Korea, Korea, South Sudan, Soviet
    Union, USSR, Spain, Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania,
    Thailand, Tibet, Togo, Tonga, Trinidad, Trinidad and Tobago, Tunisia, Turkey, Turkmenistan, UAE, Uganda,
    Ukraine, United Arab Emirates, United Kingdom, UK, U.K., United States, United States of America, USA, U.S.A.,
    America, Uruguay, Uzbekistan, Vanuatu, Venezuela, Vietnam, Wales, Yemen, Yugoslavia, former Yugoslavia,
    Zambia, Zimbabwe, Stateless
"""
_LANGUAGES = """
    Albanian, Amharic, Arabic, Armenian, Azeri, Bengali, Bulgarian, Burmese, Cantonese, Chinese, Croatian, Czech,
    Dari, Dutch, Farsi, Persian, Filipino, French, Fula, Georgian, German, Greek, Gujarati, Hausa, Hebrew, Hindi,
    Hungarian, Igbo, Ilocano, Italian, Japanese, Kinyarwanda, Korean, Kurdish, Kurmanji, Sorani, Latvian, Lingala,
    Lithuanian, Luganda, Makaton, Malay, Malayalam, Mandarin, Mirpuri, Nepali, Oromo, Pashto, Pahari, Polish,
    Portuguese, Brazilian Portuguese, Pulaar, Punjabi, Romani, Romanian, Russian, Serbian, Shona, Sinhala, Slovak,
    Slovenian, Somali, Spanish, Swahili, Sylheti, Tagalog, Tamil, Telugu, Thai, Tigrinya, Turkish, Twi, Ukrainian,
    Urdu, Uzbek, Vietnamese, Welsh, Wolof, Yiddish, Yoruba, Zulu, British Sign Language, BSL, Patois, Krio,
    Mandinka, Ndebele, Marathi, Kannada
"""

ADJECTIVE = either(entries(_ADJECTIVES))
NOUN = either(entries(_NOUNS))
COUNTRY = rf"(?:the[ ])?{either(entries(_COUNTRIES))}"
LANGUAGE = either(entries(_LANGUAGES))
