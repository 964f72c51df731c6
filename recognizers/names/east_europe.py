"""Names of central and eastern Europe and of the Balkans."""

from __future__ import annotations

from recognizers.names.community import community

POLISH = community(
    "polish",
    5,
    """Agata, Agnieszka, Aleksandra, Aneta, Anna, Barbara, Beata, Bożena, Danuta, Dorota, Edyta, Elżbieta, Ewa, Grażyna, Halina, Iwona, Izabela,
    Jadwiga, Joanna, Jolanta, Justyna, Kamila, Karolina, Katarzyna, Kinga, Krystyna, Magdalena, Małgorzata, Marta, Monika, Natalia,
    Renata, Sylwia, Teresa, Urszula, Wacława, Weronika, Zofia""",
    """Adam, Andrzej, Artur, Bartosz, Bogdan, Bogusław, Cezary, Damian, Dariusz, Grzegorz, Henryk, Ireneusz, Jacek, Jakub, Jan, Janusz, Jarosław,
    Jerzy, Kacper, Kamil, Karol, Kazimierz, Krzysztof, Lech, Leszek, Łukasz, Lukasz, Maciej, Marcin, Marek, Mariusz, Mateusz, Michał,
    Mikołaj, Mirosław, Paweł, Pawel, Piotr, Przemysław, Radosław, Rafał, Robert, Ryszard, Sławomir, Stanisław, Szymon, Tadeusz, Tomasz,
    Waldemar, Wiesław, Witold, Wojciech, Zbigniew, Zdzisław""",
    """Adamczyk, Adamski, Banaś, Baran, Bąk, Bielecki, Borkowski, Chmielewski, Cieślak, Czajkowski, Czarnecki, Dąbrowski, Duda, Dudek, Gajewski,
    Głowacki, Górski, Grabowski, Jabłoński, Jakubowski, Jankowski, Jasiński, Jaworski, Kaczmarek, Kalinowski, Kamiński, Kołodziej, Kowalczyk,
    Kowalski, Kozłowski, Krajewski, Krawczyk, Król, Kubiak, Kucharski, Kwiatkowski, Laskowski, Lewandowski, Lis, Majewski, Malinowski,
    Marciniak, Mazur, Mazurek, Michalak, Mróz, Nowak, Nowicki, Olszewski, Ostrowski, Pawlak, Pawłowski, Pietrzak, Piotrowski, Rutkowski,
    Sadowski, Sikora, Sikorski, Sobczak, Sokołowski, Stankiewicz, Stępień, Sykulska-Przybysz, Szczepański, Szewczyk, Szymański, Tomaszewski,
    Urbański, Walczak, Wieczorek, Wilk, Wiśniewski, Witkowski, Włodarczyk, Wojciechowski, Wołąsiewicz, Wójcik, Woźniak, Wróbel, Wróblewski,
    Wysocki, Zając, Zalewski, Zawadzki, Zieliński, Ziółkowski""",
)
ROMANIAN = community(
    "romanian",
    4,
    """Adriana, Alina, Ana-Maria, Anca, Andreea, Bianca, Camelia, Corina, Cristina, Crina, Daniela, Doina, Elena, Florentina, Gabriela, Georgiana,
    Ileana, Ioana, Irina, Larisa, Liliana, Loredana, Luminița, Mădălina, Mihaela, Mirela, Oana, Raluca, Ramona, Roxana, Ruxandra, Simona,
    Ștefania, Tatiana, Viorica""",
    """Adrian, Alexandru, Andrei, Bogdan, Cătălin, Ciprian, Claudiu, Constantin, Corneliu, Costel, Cosmin, Cristian, Dan, Daniel, Doru, Dragoș,
    Dumitru, Emil, Eugen, Florin, Gabriel, Gheorghe, Horia, Ioan, Ion, Ionel, Ionuț, Ionut, Laurențiu, Liviu, Lucian, Marian, Marius,
    Mihai, Mircea, Nicolae, Octavian, Ovidiu, Petru, Răzvan, Radu, Sorin, Ștefan, Stelian, Tudor, Valentin, Vasile, Viorel, Vlad""",
    """Albu, Anghel, Antonescu, Apostol, Avram, Bălan, Barbu, Bucur, Ciobanu, Ciocan, Cojocaru, Constantin, Constantinescu, Costea, Cozma, Cristea,
    Diaconu, Dinu, Dobre, Dragomir, Dumitrescu, Dumitru, Enache, Filip, Florea, Georgescu, Gheorghiu, Grigore, Iancu, Ilie, Ioniță, Ionescu,
    Iordache, Lăcătuș, Lungu, Luca, Lupu, Manole, Marin, Marinescu, Matei, Mihăilescu, Mihalache, Moldovan, Munteanu, Mureșan, Neagu, Nedelcu,
    Negoiță, Nistor, Nițu, Oprea, Păun, Pavel, Petrescu, Pop, Popa, Popescu, Popovici, Radu, Roșu, Rusu, Sandu, Sârbu, Stan, Stanciu, Stoica,
    Suciu, Tănase, Toma, Tudor, Ungureanu, Văduva, Vasilescu, Vasile, Voicu, Zamfir""",
)
BALTIC = community(
    "lithuanian, latvian and estonian",
    3,
    """Agnė, Aušra, Dalia, Daiva, Eglė, Giedrė, Ieva, Ingrida, Inga, Jolanta, Jurgita, Kristīne, Laima, Liepa, Līga, Lina, Loreta, Milda, Neringa,
    Rasa, Ramunė, Rūta, Santa, Sigita, Virginija, Vaiva, Zane, Triin, Liis""",
    """Algirdas, Andris, Arvydas, Aivars, Darius, Donatas, Edgars, Egidijus, Gediminas, Gintaras, Guntis, Jānis, Jonas, Juris, Karolis, Kęstutis,
    Laimonas, Linas, Mantas, Marius, Martynas, Mindaugas, Normunds, Raimonds, Rimantas, Saulius, Tomas, Valdis, Vytautas, Žydrūnas, Taavi,
    Urmas""",
    """Adomaitis, Balčiūnas, Bērziņš, Berzins, Butkus, Eglītis, Grigaitis, Grīnbergs, Jankauskas, Jansons, Kalniņš, Kalnins, Kaminskas, Kazlauskas,
    Kazlauskienė, Krūmiņš, Lapiņš, Liepiņa, Lukoševičius, Mickevičius, Navickas, Ozoliņš, Ozolina, Paulauskas, Petersons, Petrauskas,
    Petrauskaitė, Ramanauskas, Rimkus, Sakalauskas, Saar, Stankevičius, Tamm, Urbonas, Vaitkus, Vasiliauskas, Vītols, Žukauskas""",
)
SLAVIC_EAST = community(
    "russian and ukrainian",
    4,
    """Alina, Anastasiya, Daria, Ekaterina, Galina, Halyna, Inna, Irina, Iryna, Kateryna, Ksenia, Larisa, Lesia, Lyudmila, Lyubov, Marina, Nadezhda,
    Natalya, Nataliia, Nina, Oksana, Olena, Olga, Olha, Polina, Sofiya, Svetlana, Svitlana, Tamara, Tetiana, Valentina, Vira, Yelena,
    Yevgenia, Yulia, Zinaida""",
    """Aleksandr, Aleksei, Anatoly, Andriy, Artem, Boris, Bohdan, Denys, Dmitri, Dmytro, Evgeny, Fyodor, Grigory, Hryhoriy, Igor, Ihor, Ilya, Kirill,
    Konstantin, Leonid, Maksym, Mykhailo, Mykola, Nikita, Nikolai, Oleg, Oleh, Oleksandr, Pavel, Petro, Ruslan, Serhiy, Sergei, Stanislav,
    Taras, Timur, Vadim, Valery, Vasyl, Viktor, Vitaliy, Vladimir, Volodymyr, Yaroslav, Yevhen, Yuri""",
    """Antonov, Babenko, Baranov, Belov, Bilyk, Bogdanov, Bondar, Bondarenko, Boyko, Chernov, Danylenko, Fedorov, Frolov, Goncharenko, Gusev,
    Hrytsenko, Ivanov, Kharchenko, Klymenko, Kolesnik, Koval, Kovalchuk, Kovalenko, Kozlov, Kravchenko, Kravchuk, Kuznetsov, Lebedev,
    Lysenko, Makarov, Marchenko, Melnyk, Mikhailov, Morozov, Moroz, Nikolaev, Novikov, Oliynyk, Orlov, Panchenko, Pavlenko, Pavlov, Petrenko,
    Petrov, Polishchuk, Ponomarenko, Popov, Romanenko, Rudenko, Savchenko, Semenov, Shevchenko, Shevchuk, Smirnov, Sokolov, Stepanov,
    Sydorenko, Tarasenko, Tkachenko, Tkachuk, Tymoshenko, Vasiliev, Volkov, Voronov, Yakovlev, Zaytsev, Zhuk, Zinchenko""",
)
ALBANIAN = community(
    "albanian",
    3,
    "Albana, Ardita, Arta, Besa, Blerina, Dafina, Donika, Drita, Edona, Elira, Flutura, Liridona, Majlinda, Mimoza, Mirjeta, Shpresa, Teuta, Valbona, Vjosa",
    """Afrim, Agim, Agron, Alban, Altin, Arben, Ardian, Artan, Bekim, Besnik, Blerim, Dritan, Enver, Ermal, Fatmir, Florian, Gëzim, Gjergj, Ilir,
    Kastriot, Klodian, Kujtim, Kushtrim, Luan, Naim, Petrit, Saimir, Shkëlzen, Skënder, Valon, Xhevdet""",
    """Ahmeti, Aliaj, Bajrami, Bardhi, Basha, Begu, Berisha, Beqiri, Bytyqi, Cela, Çela, Dervishi, Dedaj, Duka, Elezi, Fejzullahu, Gashi, Gjoka,
    Gjonaj, Halili, Haxhi, Hoti, Hoxha, Ismaili, Jashari, Kelmendi, Koci, Krasniqi, Kryeziu, Lleshi, Marku, Meta, Morina, Mucaj, Muja, Ndoj, Osmani,
    Pepa, Prifti, Qosja, Rama, Rexhepi, Sadiku, Salihu, Shala, Shehu, Sinani, Thaçi, Topalli, Tusha, Veliu, Vuçitërna, Xhaka, Zeqiri""",
)
BALKAN = community(
    "bulgarian, serbian, croatian and bosnian",
    3,
    """Amra, Anđela, Biljana, Boryana, Dragana, Desislava, Elitsa, Emina, Gordana, Iva, Ivana, Jasna, Jelena, Ljiljana, Marija, Milena, Mirjana,
    Nevena, Petya, Radka, Sanja, Selma, Slavica, Snežana, Stoyanka, Svetla, Tsvetelina, Vesna, Zorica""",
    """Aleksandar, Boyan, Branko, Damir, Dragan, Dejan, Dimitar, Dušan, Emir, Goran, Hristo, Ivaylo, Jovan, Kiril, Ljubomir, Marko, Milan, Milorad,
    Mirza, Miroslav, Nenad, Nikola, Plamen, Predrag, Radovan, Rumen, Senad, Slavko, Stefan, Stoyan, Tihomir, Vuk, Zlatko, Zoran""",
    """Angelov, Babić, Begović, Bogdanović, Bošnjak, Delić, Dimitrov, Dimitrova, Đorđević, Georgiev, Hadžić, Halilović, Horvat, Hristov, Iliev, Ivanova,
    Ivanović, Janković, Jovanović, Jurić, Kolev, Kovač, Kovačević, Marić, Marinov, Marković, Matić, Mehmedović, Milošević, Mitrović, Mujić, Nikolić,
    Novak, Omerović, Pavić, Pavlović, Perić, Petković, Petrova, Petrović, Popović, Radić, Savić, Simić, Stanković, Stefanović, Stojanović, Stoyanov,
    Tasić, Todorov, Todorović, Vidović, Vuković, Yordanov, Zhelev, Živković""",
)
CENTRAL = community(
    "czech, slovak and hungarian",
    2,
    "Ágnes, Andrea, Erzsébet, Eszter, Ildikó, Jana, Jarmila, Kateřina, Katalin, Lenka, Lucie, Ludmila, Markéta, Piroska, Szilvia, Veronika, Zdenka, Zsófia, Zuzana",
    "Attila, Balázs, Csaba, Ferenc, František, Gábor, György, István, János, Jaroslav, Jiří, Jozef, Ladislav, László, Lukáš, Miloš, Milan, Ondřej, Pavol, Sándor, Tamás, Václav, Zoltán",
    """Balog, Balogh, Bartók, Beneš, Bodnár, Černý, Dvořák, Fekete, Halász, Havel, Horák, Horváth, Hudák, Hruška, Jelínek, Juhász, Kiss, Kocsis, Kolář,
    Kováč, Kovács, Kráľ, Kučera, Lakatos, Lukács, Molnár, Nagy, Némethová, Novák, Nováková, Novotný, Oláh, Papp, Pokorný, Polák, Procházka, Svoboda,
    Szabo, Szabó, Szilágyi, Szűcs, Takács, Tóth, Varga, Veselý, Virág, Zeman""",
)
