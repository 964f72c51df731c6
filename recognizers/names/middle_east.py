"""Names of Arabic-, Turkish-, Kurdish- and Persian-speaking communities, of Afghans and of Jewish families."""

from __future__ import annotations

from recognizers.names.community import Order, community

ARABIC = community(
    "arabic",
    5,
    """Abeer, Aliyah, Amal, Asmaa, Basma, Dalal, Dina, Eman, Fatima, Ghada, Hala, Hanan, Hiba, Huda, Iman, Khadijah, Lamia, Latifa, Leila,
    Lina, Mona, Nawal, Nour, Rania, Reem, Salwa, Samira, Sawsan, Souad, Suha, Wafa, Yasmine, Zahra""",
    """Abdel, Abd al-Rahman, Abdul-Rahman, Ahmad, Amr, Ayman, Bassam, Essam, Fadi, Farouk, Fouad, Ghassan, Hamid, Hani, Hatem, Hisham,
    Husam, Jamal, Karim, Khaled, Mahmoud, Marwan, Mazen, Mehdi, Mostafa, Mustafa, Nabil, Nasser, Omar, Osama, Rami, Rachid,
    Saad, Salah, Sami, Samir, Tarek, Wael, Walid, Yahya, Youssef, Ziad""",
    """Abbas, Abboud, Abdallah, Abdel-Fattah, Abdelaziz, Abdelrahman, Abu Bakr, Abu Hamza, Al Amin, al-Assad, al-Baghdadi, al-Farouk,
    al-Hashimi, Al-Hassan, Al-Jabri, Al-Khatib, al-Masri, Al-Mansouri, Al-Obaidi, Al-Rashid, Al-Sayed, Al-Shammari, Alaoui, Ayoub,
    Aziz, Barakat, Ben Ali, Ben Salah, Benali, Bennani, Bensaïd, Boulos, Bouzid, Chaouki, Daher, Dawood, El Amrani, El Fassi,
    El-Gamal, El-Masry, El-Sayed, Fakhoury, Farah, Fayed, Ghanem, Habib, Haddad, Hamdan, Hammoud, Hijazi, Ibrahim, Idrissi, Ismail,
    Jaber, Kanaan, Karam, Khalil, Khoury, Mahfouz, Mansour, Mubarak, Mustafa, Naguib, Najjar, Nasrallah, Nasser, Osman, Othman,
    Qasim, Rahal, Saadi, Sabbagh, Saleh, Salim, Sayegh, Shaheen, Sharaf, Taha, Tawfik, Yassin, Youssef, Zaki, Zayed, Ziani""",
)
SUDANESE = community(
    "sudanese",
    2,
    "Amna, Awatif, Buthaina, Hanadi, Ikhlas, Intisar, Nagwa, Rasha, Sittana, Tahani, Zeinab",
    "Abdelgadir, Adil, Altayeb, Babiker, Eltigani, Hashim, Idris, Mubarak, Muawia, Mutasim, Sadiq, Siddig, Tag Elsir",
    """Abdalla, Abdelgadir, Ahmed, Babiker, Bashir, Bushra, Elamin, Elbashir, Elhassan, Elnour, Eltayeb, Fadlalla, Gasim, Hamid,
    Idris, Khogali, Mahgoub, Mohamed, Osman, Salih, Suliman, Yagoub""",
    Order.CHAIN,
)
TURKISH = community(
    "turkish",
    3,
    """Aslı, Ayşe, Ayse, Aysel, Canan, Derya, Ebru, Elif, Emine, Esra, Fatma, Filiz, Gülsüm, Hatice, Hülya, Melek, Meryem, Nermin,
    Nurcan, Özlem, Pınar, Sevgi, Sibel, Tülay, Zehra, Zeynep""",
    """Ahmet, Ali, Barış, Burak, Can, Cem, Cengiz, Deniz, Emre, Erdal, Erkan, Ferhat, Gökhan, Hakan, Halil, Hasan, Hüseyin, İbrahim,
    İsmail, Kemal, Levent, Mehmet, Murat, Mustafa, Oğuz, Okan, Orhan, Osman, Recep, Selim, Serkan, Süleyman, Tolga, Umut, Volkan,
    Yılmaz""",
    """Akbulut, Aksoy, Aktaş, Altun, Arslan, Aslan, Aydın, Balcı, Bulut, Çakır, Çelik, Çetin, Demir, Demirci, Doğan, Ekinci, Erdoğan,
    Güler, Güneş, Kaplan, Kara, Karaca, Karadağ, Kaya, Keskin, Kılıç, Koç, Korkmaz, Kurt, Öz, Özdemir, Özer, Özkan, Özturk, Öztürk,
    Polat, Sahin, Şahin, Şen, Şimşek, Tekin, Toprak, Turan, Türk, Uçar, Ünal, Yavuz, Yıldırım, Yıldız, Yilmaz, Yılmaz""",
)
KURDISH = community(
    "kurdish",
    2,
    "Avin, Berfin, Berivan, Bêrîvan, Chnar, Dilan, Evin, Gulistan, Hêlîn, Jiyan, Nazdar, Rojda, Ronahî, Rozhin, Shilan, Sozan, Zîn",
    "Azad, Baran, Botan, Dilshad, Ferhad, Hemin, Heval, Karwan, Kawa, Mîran, Rebaz, Rebin, Rêzan, Rojhat, Sherzad, Şivan, Soran, Zana",
    """Ahmadi, Ali, Amedi, Amin, Aziz, Barzan, Barzani, Çiçek, Dizayee, Demirtaş, Goran, Hama, Hawrami, Hussein, Jaff, Karim, Mahmoudi,
    Mohammed Ali, Mustafa, Omer, Qadir, Rasul, Salih, Sharif, Shwani, Talabani, Yıldız, Zebari, Zangana""",
)
IRANIAN = community(
    "iranian",
    3,
    """Afsaneh, Azadeh, Bahar, Elham, Farzaneh, Fereshteh, Forough, Golnaz, Jaleh, Laleh, Mahnaz, Mahsa, Maryam, Mina, Nasrin, Negar,
    Niloufar, Parisa, Parvaneh, Roya, Sepideh, Shahla, Shirin, Soraya, Taraneh, Zahra""",
    """Alireza, Amir, Arash, Ardeshir, Babak, Bahman, Behzad, Dariush, Ebrahim, Esmail, Farhad, Farshid, Hossein, Kamran, Kaveh,
    Kian, Mehrdad, Mehran, Mohammad Reza, Morteza, Nader, Omid, Parviz, Payam, Reza, Saeed, Siamak, Sina, Sohrab""",
    """Abbasi, Afshar, Ahmadi, Akbari, Alavi, Amini, Ansari, Asadi, Azizi, Bagheri, Bahrami, Ebrahimi, Esfahani, Farahani, Farrokhzad,
    Ghasemi, Ghorbani, Hashemi, Heidari, Hosseini, Jafari, Kamali, Karimi, Kazemi, Khosravi, Mahdavi, Moghaddam, Mohammadi, Mokhtari,
    Moradi, Mousavi, Najafi, Nazari, Nouri, Pahlavan, Rahimi, Rahmani, Rajabi, Rezaei, Rostami, Sadeghi, Salehi, Sharifi, Shirazi,
    Soleimani, Tabatabai, Taheri, Tehrani, Zand""",
)
AFGHAN = community(
    "afghan",
    3,
    "Arezo, Bibi Gul, Farishta, Freshta, Fazila, Gulalai, Laila, Lailuma, Malalai, Marwa, Nargis, Palwasha, Sahar, Shukria, Spogmai, Zarghona",
    """Abdul Wali, Ahmad Shah, Ajmal, Asadullah, Aziz, Besmillah, Esmatullah, Fawad, Gul Agha, Habibullah, Hamidullah, Hekmatullah,
    Jawed, Khaled, Mirwais, Mohammad Nabi, Najibullah, Nasrullah, Noorullah, Qais, Rahimullah, Rohullah, Sayed, Sharifullah,
    Wahid, Zabiullah, Zalmai""",
    """Achakzai, Ahmadzai, Alokozai, Amarkhel, Amin, Amiri, Atmar, Barakzai, Ghafoori, Ghilzai, Habibi, Haidari, Hakimi, Hotak, Ibrahimi,
    Kakar, Karzai, Mangal, Mohmand, Momand, Naderi, Nasiri, Nazari, Niazi, Noori, Omarkhel, Popal, Qaderi, Qasimi, Rahimi, Rasuli,
    Safi, Sahak, Samadi, Sediqi, Shinwari, Stanekzai, Sultani, Tarakhil, Wardak, Yousafzai, Zadran, Zazai, Zurmati""",
)
JEWISH = community(
    "jewish",
    2,
    """Avigail, Chana, Chaya, Devorah, Esther, Faigy, Gitty, Leah, Malka, Miriam, Naomi, Raizel, Rivka, Rochel, Shira, Shoshana, Tamar,
    Tova, Yael, Yehudit, Zissy""",
    """Aharon, Avi, Avraham, Baruch, Binyamin, Chaim, Dov, Eli, Eliezer, Ezra, Gershon, Itzik, Menachem, Mendel, Moishe, Mordechai, Moshe,
    Nachman, Pinchas, Reuven, Saul, Shimon, Shlomo, Shmuel, Yaakov, Yehuda, Yitzchak, Yosef, Zev""",
    """Abramovitz, Abrahams, Adler, Aronson, Benjamin, Bernstein, Blum, Cohen, Dreyfus, Eisenberg, Epstein, Feldman, Finkelstein, Fishman,
    Freedman, Friedlander, Goldberg, Goldblatt, Goldstein, Grossman, Grunfeld, Halpern, Herskovitz, Hirsch, Horowitz, Kaplan, Katz,
    Klein, Landau, Lazarus, Levene, Levi, Levin, Levy, Lipschitz, Margolis, Mendoza, Montefiore, Moskowitz, Nathan, Perlman, Pinsker,
    Rabinowitz, Rosen, Rosenbaum, Rosenfeld, Rothschild, Rubinstein, Sassoon, Schneider, Schwartz, Shapiro, Silver, Silverman,
    Solomon, Spitzer, Stern, Sternberg, Teitelbaum, Weinberg, Weiss, Wolfson, Zuckerman""",
)
