"""Names of western, northern and southern Europe and of Latin America."""

from __future__ import annotations

from recognizers.names.community import Order, community

ITALIAN = community(
    "italian",
    3,
    """Alessandra, Antonella, Bianca, Carmela, Chiara, Concetta, Elena, Federica, Filomena, Francesca, Giovanna, Giulia, Immacolata, Lucia,
    Martina, Ornella, Paola, Rosaria, Silvia, Simona, Valentina""",
    """Alessandro, Andrea, Antonio, Carmine, Claudio, Dario, Davide, Domenico, Enzo, Fabio, Federico, Gennaro, Giacomo, Gianluca,
    Giovanni, Giuseppe, Leonardo, Lorenzo, Luca, Marco, Matteo, Nicolò, Paolo, Pasquale, Raffaele, Roberto, Salvatore, Stefano,
    Vincenzo""",
    """Amato, Barbieri, Bellini, Benedetti, Bianchi, Bruno, Caruso, Colombo, Conti, Costa, D'Agostino, D'Amico, D'Angelo, De Angelis, De
    Luca, De Rosa, De Santis, Dell'Aquila, Della Rocca, Di Marco, Di Stefano, Donati, Esposito, Fabbri, Farina, Ferrari, Ferraro, Fiore,
    Fontana, Galli, Gallo, Gentile, Giordano, Greco, Guerra, Leone, Lo Presti, Lombardi, Longo, Mancini, Marchetti, Mariani, Marino,
    Martini, Mazza, Messina, Monti, Morelli, Moretti, Orlando, Pagano, Palumbo, Parisi, Pellegrini, Ricci, Rinaldi, Riva, Romano,
    Rossetti, Rossi, Russo, Sanna, Santoro, Serra, Sorrentino, Testa, Valentini, Villa, Vitale""",
)
SPANISH = community(
    "spanish and latin american",
    4,
    """Adriana, Alejandra, Ana María, Beatriz, Camila, Carmen, Catalina, Daniela, Dolores, Esperanza, Gabriela, Guadalupe, Inés, Isabela,
    Jimena, Juana, Lucía, Luz Marina, Marisol, María José, Mariana, Mercedes, Paola, Pilar, Rocío, Rosario, Soledad, Valeria, Ximena,
    Yolanda""",
    """Alberto, Alejandro, Alonso, Álvaro, Andrés, Carlos, César, Diego, Edgar, Emilio, Enrique, Esteban, Felipe, Fernando, Francisco,
    Gonzalo, Guillermo, Héctor, Hernán, Ignacio, Iván, Javier, Jesús, Joaquín, Jorge, José Luis, José, Juan, Juan Carlos, Julio,
    Luis, Manuel, Miguel, Pablo, Pedro, Rafael, Ramón, Raúl, Ricardo, Rodrigo, Santiago, Sergio""",
    """Acosta, Aguilar, Álvarez, Arango, Arias, Ávila, Blanco, Cabrera, Calderón, Cárdenas, Castaño, Castillo, Castro, Contreras, Cortés,
    de la Fuente, de la Torre, del Campo, Delgado, Díaz, Domínguez, Escobar, Espinoza, Fernández, Flores, Fuentes, García, Gil, Gómez,
    González, Guerrero, Gutiérrez, Guzmán, Hernández, Herrera, Ibáñez, Jiménez, León, López, Marín, Martín, Martínez, Medina, Mejía,
    Mendoza, Montoya, Morales, Moreno, Muñoz, Navarro, Núñez, Ortega, Ortiz, Ospina, Peña, Pérez, Quintero, Quispe, Ramírez, Ramos,
    Restrepo, Reyes, Ríos, Rivera, Rodríguez, Rojas, Romero, Rubio, Ruiz, Salazar, Sánchez, Sandoval, Santos, Serrano, Soto, Suárez,
    Torres, Valencia, Vargas, Vásquez, Vega, Vélez, Zapata, Zúñiga""",
    Order.DOUBLE,
)
PORTUGUESE = community(
    "portuguese and brazilian",
    4,
    """Adriana, Aline, Ana Paula, Beatriz, Bruna, Conceição, Fabiana, Fernanda, Gabriela, Graça, Inês, Joana, Juliana, Larissa, Leila,
    Luciana, Mafalda, Margarida, Maria de Fátima, Mariana, Natália, Patrícia, Raquel, Rita, Sofia, Tatiana, Vanda""",
    """Afonso, Agostinho, Anderson, António, Bruno, Caio, Cristiano, Diogo, Duarte, Eduardo, Fábio, Filipe, Gilberto, Gonçalo, Gustavo,
    Henrique, Hugo, João, Jorge, José, Leandro, Lucas, Luís, Marcelo, Márcio, Nuno, Paulo, Renato, Ricardo, Rui, Rogério, Thiago,
    Tiago, Vítor, Wagner""",
    """Abreu, Almeida, Alves, Amaral, Andrade, Antunes, Araújo, Azevedo, Barbosa, Barros, Batista, Borges, Cabral, Cardoso, Carvalho,
    Coelho, Correia, Costa, Cunha, da Costa, da Cruz, da Silva, da Silva Santos, Dias, do Nascimento, dos Reis, dos Santos, Duarte,
    de Almeida, de Jesus, de Oliveira, de Souza, Esteves, Faria, Fernandes, Ferreira, Ferreira da Costa, Figueiredo, Freitas,
    Gomes, Gonçalves, Henriques, Lima, Lobo, Lopes, Machado, Madeira, Magalhães, Marques, Martins, Matos, Melo, Mendes, Monteiro,
    Moreira, Neves, Nogueira, Nunes, Oliveira, Pacheco, Pereira, Pinheiro, Pinto, Pires, Ramos, Ribeiro, Rocha, Rodrigues, Sá,
    Santana, Santos, Silva, Silveira, Soares, Sousa, Tavares, Teixeira, Vasconcelos, Vaz, Vieira, Xavier""",
)
FRENCH = community(
    "french",
    2,
    """Amélie, Anaïs, Aurélie, Camille, Cécile, Chantal, Clémence, Coralie, Élodie, Estelle, Geneviève, Hélène, Inès, Jacqueline, Laurence,
    Léa, Manon, Margaux, Marie-Claire, Mathilde, Mireille, Monique, Océane, Solange, Sylvie, Véronique, Virginie""",
    """Alain, Antoine, Arnaud, Baptiste, Benoît, Christophe, Didier, Édouard, Étienne, Fabrice, François, Frédéric, Gaël, Guillaume,
    Jacques, Jean-Luc, Jean-Marc, Julien, Laurent, Lucien, Mathieu, Olivier, Pascal, Philippe, Pierre, Quentin, Rémi, Sébastien,
    Thierry, Thibault, Xavier, Yves""",
    """Aubert, Beauchamp, Bellamy, Bertrand, Besson, Blanchard, Bonnet, Boucher, Bouchard, Brun, Charpentier, Chevalier, Colin, d'Aubigné,
    de Villiers, Delacroix, Delorme, Deschamps, du Pont, Dubois, Duchamp, Dufour, Dumas, Dupont, Dupuis, Durand, Faure, Fontaine,
    Fournier, Gauthier, Girard, Guérin, Lambert, Laurent, Le Blanc, Le Gall, Le Roux, Leclerc, Lefebvre, Lefèvre, Lemaire, Leroy,
    Marchand, Mercier, Meunier, Michel, Moreau, Morel, Noël, Perrin, Petit, Picard, Poirier, Renard, Renaud, Rousseau, Roussel, Thibodeau,
    Vidal""",
)
GERMAN = community(
    "german and austrian",
    2,
    """Anke, Annelise, Birgit, Brigitte, Claudia, Dagmar, Elke, Franziska, Gabriele, Gisela, Greta, Heidi, Heike, Hildegard, Ilse, Ingrid,
    Jana, Katrin, Lieselotte, Mareike, Monika, Petra, Sabine, Silke, Steffi, Ulrike, Ursula""",
    """Andreas, Bernd, Dieter, Dirk, Eberhard, Ernst, Florian, Friedrich, Fritz, Gerhard, Günter, Günther, Hans, Hans-Peter, Heinrich,
    Helmut, Holger, Jens, Jörg, Jürgen, Karl, Klaus, Kurt, Lars, Ludwig, Manfred, Matthias, Norbert, Otto, Reinhard, Rolf, Rüdiger,
    Sven, Torsten, Uwe, Volker, Werner, Wolfgang""",
    """Albrecht, Bauer, Baumann, Becker, Bergmann, Brandt, Braun, Dietrich, Engel, Fischer, Frank, Friedrich, Fuchs, Graf, Groß, Günther,
    Haas, Hahn, Hartmann, Heinrich, Herrmann, Hoffmann, Huber, Jäger, Kaiser, Keller, Koch, Köhler, König, Krämer, Krause, Krüger,
    Lehmann, Lindner, Ludwig, Maier, Meyer, Möller, Müller, Neumann, Pfeiffer, Richter, Roth, Sauer, Schäfer, Schmidt, Schmitt, Scholz,
    Schreiber, Schröder, Schubert, Schulz, Schumacher, Schuster, Schütz, Seidel, Simon, Steiner, Vogel, Vogt, von Berg, von der Heide,
    von Stein, Wagner, Weber, Wegener, Werner, Winkler, Zimmermann""",
)
DUTCH = community(
    "dutch and flemish",
    2,
    "Anneke, Annemiek, Els, Femke, Griet, Hanneke, Ilse, Janneke, Joke, Lieke, Liesbeth, Lotte, Marieke, Marijke, Saskia, Sanne, Tineke, Willemijn",
    "Bart, Bas, Daan, Dirk, Geert, Gerrit, Hendrik, Henk, Jan, Jeroen, Joost, Joris, Kees, Koen, Maarten, Pieter, Ruud, Sjoerd, Sybren, Wim",
    """Bakker, Beekman, Bos, Bosch, Brouwer, Claes, de Boer, de Bruijn, de Graaf, de Groot, De Haan, de Jong, De Smet, de Vries, de Wit, Dekker,
    Dijkstra, Hendriks, Hoekstra, Jacobs, Janssen, Jansen, Kuiper, Maes, Meijer, Mulder, Peeters, Postma, Scholten, Smit, Ten Brink, ten
    Hoor, van 't Hoff, van Beek, van Dam, van de Velde, van den Berg, van den Heuvel, Van den Bossche, van der Berg, van der Linden, van der
    Meer, van der Velde, Van Dijk, van Leeuwen, van Rijn, van Vliet, Vandenberghe, Verbruggen, Verhoeven, Vermeulen, Visser, Vos, Willems,
    Wouters""",
)
NORDIC = community(
    "nordic and baltic sea",
    2,
    """Aino, Annika, Astrid, Birgitta, Britt, Eeva, Frida, Gudrun, Gunilla, Hanne, Helga, Hilde, Inga, Kaisa, Karin, Kirsi, Lene, Linnea, Liv,
    Maja, Marit, Mette, Päivi, Ragnhild, Sigrid, Siv, Solveig, Tuula, Ulla""",
    """Anders, Antti, Arne, Bengt, Bjarne, Bjørn, Björn, Einar, Erik, Esko, Gunnar, Håkan, Harald, Henrik, Ingemar, Jari, Jens, Johan,
    Jukka, Jørgen, Juhani, Kjell, Knut, Lars-Erik, Leif, Magnus, Mikael, Nils, Olav, Ove, Per, Rasmus, Sigurd, Søren, Stig, Torbjörn, Ulf""",
    """Aalto, Abrahamsen, Ahlström, Andersen, Andersson, Berg, Bergström, Christensen, Dahl, Ekström, Eriksen, Eriksson, Fredriksen, Gustafsson,
    Hagen, Hämäläinen, Hansen, Hansson, Haugen, Heikkinen, Holm, Jacobsen, Jensen, Johannessen, Johansson, Jørgensen, Kallio, Karlsson, Knudsen,
    Koskinen, Kristiansen, Laine, Larsen, Larsson, Lehtonen, Lindberg, Lindqvist, Lindström, Lund, Lundgren, Madsen, Mäkinen, Mortensen, Møller,
    Nieminen, Nilsen, Nilsson, Nyström, Olsen, Olsson, Östberg, Pedersen, Persson, Petersen, Poulsen, Rasmussen, Sandberg, Sjöberg, Solberg,
    Sørensen, Ström, Sundqvist, Svensson, Thomsen, Virtanen, Wikström, Jónsdóttir, Guðmundsson, Sigurðardóttir""",
)
GREEK = community(
    "greek and cypriot",
    3,
    """Anastasia, Androulla, Anthoula, Athina, Chrystalla, Despina, Eleni, Evangelia, Georgia, Ioanna, Irini, Kalliopi, Katerina, Kyriaki, Loukia,
    Maroulla, Panayiota, Paraskevi, Sofia, Sotiroula, Stavroula, Theodora, Vasiliki, Xenia, Zoe""",
    """Achilleas, Alexandros, Anastasios, Andreas, Antonis, Christos, Costas, Demetrios, Dimitris, Elias, Evangelos, Georgios, Giorgos,
    Ioannis, Kostas, Kyriacos, Loizos, Manolis, Michalis, Nikos, Panayiotis, Petros, Savvas, Sotiris, Spyros, Stavros, Stelios, Thanasis,
    Vassilis, Yiannis""",
    """Anastasiou, Andreou, Antoniou, Athanasiou, Charalambous, Christodoulou, Christofi, Christou, Constantinou, Demetriades, Demetriou, Dimitriou,
    Economou, Evagorou, Georgiadis, Georgiou, Hadjigeorgiou, Hadjinicolaou, Ioannidou, Ioannou, Kalogeropoulos, Karagiannis, Konstantinidis,
    Kyprianou, Kyriacou, Loizou, Makris, Michaelides, Michaelidou, Nicolaou, Nikolaidis, Panayi, Panayiotou, Papadakis, Papadimitriou,
    Papadopoulos, Papageorgiou, Paraskeva, Pavlou, Petrou, Savva, Savvides, Sotiriou, Stavrou, Stylianou, Theodorou, Theophanous, Tsangaris,
    Vassiliou, Yiannakou, Zachariou, Xenides-Arestis""",
)
