"""Names of West, East and Southern Africa and of the Horn."""

from __future__ import annotations

from recognizers.names.community import Order, community

YORUBA = community(
    "yoruba",
    4,
    """Abimbola, Abosede, Adebukola, Adenike, Ayodele, Bisi, Bolanle, Bukola, Damilola, Ebunoluwa, Folake, Folasade, Funke,
    Funmilayo, Ibukun, Kehinde, Kemi, Modupe, Morenike, Ngozika, Olubunmi, Oluwadamilola, Omolara, Omotola, Ronke, Simisola,
    Taiwo, Temitope, Titilayo, Toyin, Yetunde, Yewande""",
    """Abiodun, Ade, Adebayo, Adekunle, Adewale, Akinwale, Ayo, Babajide, Babatunde, Bamidele, Biodun, Dapo, Femi, Gbenga,
    Idowu, Kayode, Kunle, Lanre, Leke, Olalekan, Olamide, Olumide, Olusegun, Oluwaseun, Rotimi, Segun, Sola, Tayo, Tobi, Tunde,
    Wale, Yinka""",
    """Abiola, Abioye, Adebayo, Adebisi, Adedeji, Adegoke, Adekoya, Adeleke, Ademola, Adeniran, Adeoye, Aderibigbe, Adesanya,
    Adewumi, Adeyemi, Afolabi, Agboola, Ajayi, Akande, Akinfenwa, Akinola, Akintola, Alabi, Amusan, Aluko, Awolowo, Ayodeji,
    Babalola, Balogun, Bankole, Dada, Fagbemi, Fagbenle, Falade, Fashola, Fasanya, Idowu, Kolawole, Lawal, Obasa, Odukoya,
    Ogunbanjo, Ogundipe, Ogunleye, Ojo, Okunola, Oladele, Oladipo, Olanrewaju, Olatunji, Olawale, Olayinka, Olorunfemi,
    Olowokere, Oluwole, Omotoso, Onabanjo, Onasanya, Osibanjo, Oyekan, Oyelaran, Oyelowo, Salako, Shonibare, Sowande,
    Adeyemi-Clarke""",
)
IGBO = community(
    "igbo",
    3,
    """Adaeze, Adaobi, Amaka, Amarachi, Chiamaka, Chidinma, Chinwe, Chinyere, Chioma, Ebele, Ezinne, Ifeoma, Ijeoma, Kelechi,
    Ngozi, Nkechi, Nkiru, Nneka, Nnenna, Obiageli, Ogechi, Onyinye, Uchenna, Uju, Uzoamaka""",
    """Arinze, Azubuike, Chibuike, Chidi, Chidiebere, Chigozie, Chika, Chike, Chukwudi, Chukwuemeka, Ebuka, Emeka, Ikechukwu,
    Ikenna, Kenechukwu, Nnamdi, Nwabueze, Obi, Obinna, Okechukwu, Okey, Onyeka, Tobenna, Uche, Ugochukwu""",
    """Achebe, Agu, Akabueze, Amadi, Anyanwu, Azikiwe, Chukwu, Chukwuma, Dike, Egwu, Eke, Ekwueme, Emecheta, Eze, Ezeani, Ezekwesili,
    Ibekwe, Ifeanyi, Igwe, Ikpeazu, Mbah, Nduka, Njoku, Nnadi, Nwachukwu, Nwankwo, Nwosu, Obi, Obiora, Ofoegbu, Ogbonna, Oguike,
    Okafor, Okeke, Okereke, Okolie, Okonkwo, Okorie, Okoro, Okoye, Okwuosa, Onuoha, Onwuachi, Onyekachi, Udeh, Ugwu, Umeh,
    Uzoma""",
)
AKAN = community(
    "akan and ga",
    4,
    """Abena, Adjoa, Adwoa, Afia, Afua, Akosua, Akua, Ama, Amma, Araba, Efua, Ekua, Esi, Naa Dei, Nana Yaa, Serwaa, Yaa""",
    """Ato, Ebo, Fiifi, Kofi, Kojo, Kwabena, Kwadwo, Kwaku, Kwame, Kwamena, Kwasi, Kwesi, Nana Kwame, Nii, Yaw""",
    """Acheampong, Addo, Adjei, Adomako, Agyei, Agyeman, Akoto, Amankwah, Amoah, Amoako, Ampofo, Ankrah, Annan, Ansah, Antwi, Appiah,
    Arthur, Asamoah, Asante, Asare, Asiedu, Atta, Awuah, Baah, Badu, Baffoe, Bediako, Boadu, Boahen, Boakye, Boateng, Bonsu, Danquah,
    Darko, Donkor, Duah, Dwamena, Frimpong, Gyamfi, Gyasi, Kuffour, Kwarteng, Lamptey, Mensah, Nkansah, Nkrumah, Nyarko, Obeng,
    Odoi, Ofori, Ofosu, Opoku, Oppong, Osei, Osei-Bonsu, Owusu, Owusu-Ansah, Quansah, Quartey, Sarpong, Tetteh, Twumasi, Yeboah""",
)
HAUSA = community(
    "hausa and fulani",
    2,
    "Aishatu, Asabe, Binta, Fatima, Hadiza, Halima, Hauwa, Jamila, Ladi, Maimuna, Rakiya, Sa'adatu, Talatu, Zainabu",
    "Abubakar, Aliyu, Audu, Bello, Dauda, Garba, Haruna, Ibrahim, Isa, Kabiru, Lawal, Murtala, Musa, Nuhu, Sani, Shehu, Umaru",
    """Abubakar, Adamu, Aliyu, Bako, Balewa, Bello, Dangote, Danjuma, Galadima, Gambo, Garba, Gwarzo, Ibrahim, Idris, Inuwa, Kano,
    Lawan, Magaji, Mohammed, Musa, Sani, Shagari, Suleiman, Tambuwal, Tanko, Usman, Waziri, Yakubu, Yar'Adua, Zakari""",
)
FRANCOPHONE_AFRICAN = community(
    "senegambian and congolese",
    3,
    """Adama, Aïssatou, Awa, Bineta, Fatou, Fatoumata, Isatou, Kadiatou, Mariama, Ndeye, Oumou, Ramatoulaye, Beatrice Lukoki,
    Chantal, Divine, Merveille, Nsimba, Grâce, Béni""",
    """Alassane, Amadou, Cheikh, Ebrima, Ibrahima, Lamin, Mamadou, Modou, Moussa, Ousmane, Sekou, Souleymane, Christian, Dieudonné,
    Glody, Héritier, Jean-Pierre, Trésor, Yannick""",
    """Bah, Baldé, Barry, Bojang, Camara, Ceesay, Cissé, Conteh, Coulibaly, Diallo, Diarra, Diop, Drammeh, Fall, Fofana, Gueye, Jallow,
    Jammeh, Kallon, Kamara, Kanu, Keita, Koroma, Mansaray, Mbaye, Ndiaye, Njie, Sanneh, Sarr, Seck, Sesay, Sidibé, Sow, Sy,
    Touray, Touré, Traoré, Turay, Ilunga, Kabongo, Kalala, Kasongo, Lukaku, Lumumba, Makiese, Mbemba, Mbuyi, Mukendi, Mulumba,
    Mutombo, Ngoy, Nkunku, Nzuzi, Tshibola, Tshimanga, Tshisekedi""",
)
EAST_AFRICAN = community(
    "east african",
    3,
    """Achieng, Akinyi, Atieno, Chebet, Grace Wanjiru, Jemutai, Muthoni, Nakato, Namutebi, Nyambura, Wairimu, Wambui, Wangari, Wanjiku,
    Zawadi, Neema, Rehema, Asha, Uwimana, Umutoni, Ingabire""",
    """Barasa, Baraka, Juma, Kamau, Kato, Kimani, Kiprono, Kiptoo, Mwangi, Mugisha, Ndung'u, Ochieng, Odhiambo, Okello, Omondi, Onyango,
    Otieno, Ssemakula, Wasswa, Habimana, Nkurunziza""",
    """Achieng, Akello, Barasa, Byaruhanga, Chelimo, Gatheru, Gichuru, Hakizimana, Kagame, Kahiga, Kamau, Karanja, Kariuki, Kasozi,
    Kayongo, Kibet, Kimathi, Kiplagat, Kipruto, Lubega, Lule, Maina, Makori, Mbugua, Mugabe, Mugisha, Muiruri, Mukasa, Museveni,
    Mutua, Mwangi, Mwanga, Ndirangu, Ng'ang'a, Niyonzima, Njoroge, Nsubuga, Nyong'o, Obuya, Ochola, Odhiambo, Odinga, Ogola,
    Okello, Okoth, Omondi, Onyango, Otieno, Rugunda, Ssempala, Wafula, Wanjala, Were""",
)
SOUTHERN_AFRICAN = community(
    "southern african",
    3,
    """Busisiwe, Chipo, Fadzai, Lerato, Lindiwe, Nokuthula, Nomvula, Nyasha, Precious, Rudo, Rutendo, Sibongile, Tafadzwa, Tendai,
    Thandiwe, Tsitsi, Chimwemwe, Mutinta""",
    """Bongani, Farai, Kudakwashe, Kudzai, Lwazi, Mandla, Ngoni, Panashe, Sipho, Simba, Takudzwa, Tawanda, Thabo, Themba, Tinashe,
    Tonderai, Vusi, Chikondi, Mwamba""",
    """Banda, Chakanetsa, Chanda, Chibanda, Chidzero, Chigumba, Chikwanha, Dlamini, Dube, Gumede, Gwanzura, Khumalo, Khoza, Mabaso,
    Madondo, Makoni, Mandaza, Maphosa, Marufu, Masuku, Mhlanga, Mkandawire, Mkhize, Mlambo, Moyo, Mpofu, Mudzuri, Mugwagwa,
    Mukwashi, Mulenga, Muchena, Mutasa, Muzenda, Mwale, Ncube, Ndebele, Ndlovu, Ngcobo, Nkomo, Nkosi, Nyathi, Phiri, Shumba,
    Sibanda, Sithole, Tembo, Tshabalala, Zimba, Zulu, Botha, Coetzee, du Plessis, Erasmus, Kruger, Pretorius, Steyn, van Niekerk,
    van Wyk, Viljoen""",
)
SOMALI = community(
    "somali",
    4,
    """Amal, Asha, Ayaan, Deeqa, Faduma, Fadumo, Farhiya, Fowsia, Halimo, Hamdi, Hibo, Hodan, Idil, Ifrah, Istar, Khadra, Ladan, Leyla,
    Maryan, Nasteho, Sagal, Sahra, Shukri, Ubah, Zamzam""",
    """Abdi, Abdikarim, Abdinasir, Abdirahman, Abdirashid, Abdullahi, Abshir, Ayanle, Bashir, Cabdi, Faarax, Guled, Hassan, Ismail, Jama,
    Khadar, Liban, Mahad, Mohamed, Mukhtar, Nuur, Omar, Said, Sharmarke, Warsame, Yasin, Yusuf, Zakariye""",
    """Abdi, Abdille, Abdullahi, Abukar, Adan, Aden, Ali, Awale, Barre, Bulhan, Dahir, Diriye, Dualeh, Elmi, Egal, Farah, Gedi, Guleed,
    Gure, Haji, Hersi, Hirsi, Hussein, Ibrahim, Isse, Jama, Jimale, Mahamud, Mire, Mohamed, Mohamud, Muse, Nur, Omar, Osman, Roble,
    Samatar, Sharif, Shire, Warsame, Yusuf""",
    Order.CHAIN,
)
HORN = community(
    "ethiopian and eritrean",
    3,
    """Abeba, Almaz, Azeb, Bethlehem, Eden, Feven, Freweini, Genet, Hirut, Lemlem, Letebrhan, Makeda, Meron, Mulu, Rahel, Saba, Selam,
    Senait, Tigist, Tsehay, Winta, Yordanos, Zewditu""",
    """Abebe, Abel, Afewerki, Bereket, Dawit, Ermias, Filmon, Girma, Haile, Isaias, Kidane, Kiflom, Mehari, Mekonnen, Mulugeta,
    Natnael, Robel, Samson, Solomon, Tadesse, Teklay, Temesgen, Tesfay, Yohannes, Yonas, Zerihun""",
    """Abraha, Alemu, Andemariam, Araya, Asfaw, Asmerom, Assefa, Bekele, Berhane, Desta, Fessehaye, Gebre, Gebremariam, Gebremedhin,
    Gebreselassie, Ghebreyesus, Ghirmay, Girmay, Habte, Habtemariam, Hagos, Haile, Hailemariam, Kassa, Kebede, Kidane, Lemma, Mebrahtu,
    Mengistu, Negash, Negussie, Okbay, Seyoum, Tadesse, Teklehaimanot, Teshome, Tesfamariam, Tewelde, Tsegaye, Wolde,
    Woldemariam, Worku, Yemane, Zenebe""",
    Order.CHAIN,
)
