"""Names of South, East and South-East Asia and the Pacific."""

from __future__ import annotations

from recognizers.names.community import Order, community

PUNJABI = community(
    "punjabi",
    5,
    """Amandeep, Amrit, Balbir, Baljit, Daljit, Gurpreet, Harjinder, Harleen, Harpreet, Jaspreet, Kiran, Kulwinder,
    Manjit, Mandeep, Navdeep, Parminder, Rajinder, Ravinder, Sandeep, Simran, Sukhvinder, Surinder, Tejinder""",
    """Amarjit, Amritpal, Balwinder, Bhupinder, Daljeet, Gurdeep, Gurmukh, Harbans, Hardeep, Harjit, Inderjit, Jagtar,
    Jasvinder, Karamjit, Kuldip, Lakhbir, Mohinder, Nirmal, Onkar, Paramjit, Ranjit, Satnam, Sukhdev, Tarlochan""",
    """Ahluwalia, Atwal, Aujla, Bains, Bajwa, Bassi, Bhullar, Birdi, Chahal, Chana, Cheema, Dhaliwal, Dhami, Dhillon, Dosanjh,
    Gill, Grewal, Hayer, Heer, Johal, Jutla, Kandola, Khaira, Khangura, Khunkhun, Lidder, Mahal, Mann, Matharu, Nijjar, Pannu,
    Purewal, Rai, Randhawa, Rehal, Sahota, Sandhu, Sangha, Sehmi, Sekhon, Sidhu, Sohal, Soor, Tiwana, Toor, Uppal, Virdee,
    Virk, Kaur, Singh""",
    Order.MIDDLE,
    ("Kaur", "Singh"),
)
GUJARATI = community(
    "gujarati",
    3,
    """Alpa, Bhavna, Bina, Chandni, Daksha, Dipti, Falguni, Hansa, Hema, Hetal, Jyoti, Kajal, Komal, Mital, Nisha, Pooja,
    Pratibha, Rekha, Sejal, Shilpa, Sonal, Urvashi, Varsha""",
    """Amit, Ashwin, Bharat, Bhavesh, Chetan, Dhiren, Dinesh, Girish, Hitesh, Jayesh, Jignesh, Kalpesh, Ketan, Kirit, Mahesh,
    Mukesh, Nilesh, Paresh, Pravin, Rajesh, Ramesh, Sanjay, Suresh, Tushar, Vijay, Vipul""",
    """Amin, Bhatt, Bhogal, Chauhan, Chavda, Dave, Desai, Dholakia, Gajjar, Gandhi, Gohil, Jadeja, Jani, Joshi, Kapadia,
    Kotecha, Lakhani, Limbachia, Mandalia, Mehta, Mistry, Modi, Morjaria, Naik, Pandya, Parekh, Parmar, Patel, Popat, Raja,
    Rana, Raval, Sanghvi, Shah, Solanki, Soni, Thakkar, Trivedi, Vaghela, Vyas""",
)
NORTH_INDIAN = community(
    "north indian",
    3,
    """Aarti, Aditi, Ananya, Anjali, Deepika, Divya, Indira, Kavita, Lakshmi, Madhuri, Meera, Neha, Nandini, Padma, Poonam,
    Priya, Radhika, Rani, Ritu, Sangeeta, Shalini, Shreya, Sunita, Swati, Usha, Vandana""",
    """Aditya, Ajay, Akash, Anil, Arjun, Arun, Ashok, Deepak, Gaurav, Kapil, Karan, Manoj, Naveen, Nikhil, Pankaj, Prakash,
    Rahul, Rajiv, Rakesh, Rohit, Sachin, Sandip, Sunil, Varun, Vikram, Vinod, Vivek, Yash""",
    """Agarwal, Arora, Bansal, Bhardwaj, Bhatia, Chaturvedi, Chopra, Dubey, Dutta, Goel, Gupta, Iyer, Jain, Jha, Kapoor,
    Kashyap, Khanna, Kulkarni, Kumar, Malhotra, Mathur, Mehra, Menon, Mishra, Mukherjee, Nair, Nanda, Pandey, Pillai, Prasad,
    Rao, Rastogi, Reddy, Saxena, Sethi, Sharma, Shukla, Sinha, Srivastava, Tandon, Tripathi, Varma, Verma, Yadav""",
)
BENGALI = community(
    "bengali",
    4,
    """Afroza, Asma, Farhana, Fatema, Hasina, Jahanara, Khadija, Lubna, Moushumi, Nasima, Nazma, Rahela, Rina, Rokeya, Ruksana,
    Sabina, Salma, Shaheda, Shahnaz, Shirin, Sultana, Tahmina, Taslima, Yasmin""",
    """Abdul Karim, Abul, Anwar, Ashraful, Aminul, Delwar, Enamul, Faruk, Habibur, Jahangir, Kamrul, Mizanur, Mohammed,
    Mozammel, Nazrul, Nurul, Rafiqul, Rezaul, Saiful, Shafiq, Shahidul, Shamsul, Sirajul, Tariqul, Zahirul""",
    """Alam, Alom, Begum, Bhuiyan, Bibi, Biswas, Chakraborty, Choudhury, Chowdhury, Das, Ghosh, Haque, Hoque, Hossain, Howlader,
    Huq, Islam, Kabir, Khanam, Khatun, Laskar, Mazumder, Miah, Mia, Mollah, Mondal, Munshi, Rahman, Roy, Saha, Sarkar, Sen,
    Shikder, Sikdar, Talukdar, Ullah, Uddin""",
    Order.MIDDLE,
    ("Begum, Khatun, Bibi", "Islam, Miah, Ahmed, Uddin"),
)
TAMIL = community(
    "tamil",
    3,
    """Abirami, Dharshini, Gayathri, Janani, Kalaivani, Kamala, Kavitha, Mala, Meena, Nirmala, Pavithra, Priyanka, Ranjini,
    Saraswathi, Sivagami, Subashini, Thamilini, Thulasi, Vasanthi, Yalini""",
    """Anandan, Arulan, Ganesh, Gobinath, Jegan, Kandiah, Karthik, Kumaran, Mahendran, Murugan, Nadesan, Prabhakaran,
    Ramanan, Ravichandran, Sathiyan, Selvan, Senthil, Sivakumar, Suthan, Thavarajah, Velu, Vignesh""",
    """Arulanandam, Balasingam, Chandrasekaran, Ganeshan, Jeyakumar, Jeyaratnam, Kanagasabai, Kandasamy, Krishnamoorthy,
    Kulasegaram, Mahalingam, Manickam, Muthukumar, Nadarajah, Nagarajan, Navaratnam, Pathmanathan, Ponnambalam, Rajaratnam,
    Ramachandran, Ratnasingam, Sabaratnam, Selvarajah, Shanmugam, Sithamparanathan, Sivanathan, Sivapalan, Somasundaram,
    Srikanthan, Subramaniam, Sundaralingam, Thambirajah, Thiruchelvam, Vaithilingam, Vijayakumar, Yogarajah""",
)
SINHALA = community(
    "sinhala and nepali",
    1,
    "Chamari, Dilini, Nimali, Sanduni, Sunethra, Bimala, Gita, Maya, Sabitri, Sarita",
    "Asanka, Chaminda, Nuwan, Ruwan, Sampath, Bishnu, Dipak, Khadga, Kul Bahadur, Prem, Tek",
    """Bandara, De Silva, Dissanayake, Fernando, Gunawardena, Jayasuriya, Jayawardena, Perera, Rajapaksa, Ranasinghe,
    Samarasinghe, Senanayake, Weerasinghe, Wickramasinghe, Adhikari, Ale, Bhandari, Gurung, Limbu, Pun, Rai, Shrestha, Tamang,
    Thapa""",
)
URDU = community(
    "urdu and pashto",
    6,
    """Aisha, Amina, Ayesha, Bushra, Farah, Farida, Fauzia, Ghazala, Hafsa, Humaira, Iqra, Javeria, Kausar, Khalida, Maryam,
    Mehwish, Nadia, Naheed, Nasreen, Noreen, Parveen, Rabia, Rashida, Rukhsana, Saima, Samina, Sana, Shabana, Shazia, Sumaira,
    Tahira, Uzma, Zainab, Zubaida""",
    """Aamir, Abdullah, Adnan, Ahsan, Arif, Asad, Asif, Babar, Bilal, Ejaz, Faisal, Farhan, Ghulam, Haroon, Hamza, Hassan,
    Ibrahim, Imran, Iqbal, Irfan, Javed, Kamran, Khalid, Khurram, Mahmood, Mohammad, Muhammad, Mubashir, Nadeem, Naveed, Omar,
    Pervez, Qasim, Rashid, Rizwan, Saqib, Shahid, Shakeel, Shoaib, Sohail, Tahir, Tariq, Umar, Usman, Waqar, Waseem, Yasir,
    Zaheer, Zafar, Zeeshan""",
    """Abbasi, Afridi, Ahmad, Ahmed, Akhtar, Akram, Ali, Anjum, Anwar, Arshad, Ashraf, Aslam, Awan, Aziz, Baig, Bashir, Bhatti,
    Bukhari, Butt, Chaudhry, Dar, Durrani, Farooq, Ghani, Gondal, Hafeez, Hanif, Hashmi, Hussain, Iqbal, Jamil, Janjua, Javid,
    Kayani, Khan, Khattak, Khokhar, Lodhi, Mahmood, Majid, Malik, Masood, Mehmood, Mir, Mirza, Mughal, Munir, Nawaz, Niazi,
    Orakzai, Qureshi, Rafiq, Raja, Rashid, Rasool, Razzaq, Rehman, Riaz, Sadiq, Saleem, Sarwar, Shafi, Shah, Shaikh, Sharif,
    Sheikh, Siddique, Siddiqui, Sultan, Tahir, Yaqoob, Yousaf, Yusuf, Zaman, Zia""",
    Order.MIDDLE,
    ("Bibi, Begum, Akhtar, Parveen", "Ali, Ahmed, Hussain, Iqbal, Khan"),
)
CHINESE = community(
    "chinese",
    4,
    """Bao Zhen, Fang, Hui Min, Jia Yi, Jing, Lan, Li Na, Li Wei, Mei Ling, Mei, Min, Ning, Qing, Shu Fen, Siu Fong, Wai Yee,
    Wen, Xiao Yan, Xin, Xiuying, Yan, Ying, Yu Ting, Yue, Zhen""",
    """Chi Keung, Chun Kit, Feng, Guang, Hao, Hong, Jian, Jun, Ka Ho, Kwok Wai, Lei, Long, Man Fai, Ming, Peng, Qiang, Tao,
    Wai Man, Wei, Wing Hong, Xiang, Yong, Zhi Gang, Zhiyuan""",
    """Au, Bai, Cai, Cao, Chan, Chang, Chau, Chen, Cheng, Cheung, Chiu, Chow, Chu, Deng, Ding, Dong, Fan, Fang, Feng, Fong, Fung,
    Gao, Guo, Han, He, Ho, Hsu, Hu, Huang, Hui, Ip, Jiang, Kwan, Kwok, Lai, Lam, Lau, Leung, Li, Liang, Lin, Ling, Liu, Lo, Lu,
    Luo, Ma, Mak, Mok, Ng, Pan, Peng, Poon, Qian, Shen, Shi, Siu, Song, Sun, Szeto, Tam, Tan, Tang, Tong, Tsang, Tse, Wan, Wang,
    Wei, Wong, Wu, Xiao, Xie, Xu, Yan, Yang, Yao, Yau, Ye, Yeung, Yip, Yu, Yuan, Zhang, Zhao, Zheng, Zhou, Zhu""",
    Order.FAMILY_FIRST,
)
VIETNAMESE = community(
    "vietnamese",
    2,
    """Bich Ngoc, Hoa, Hong Nhung, Kim Anh, Lan Anh, Linh, Mai, My Linh, Ngoc, Phuong, Thanh Thuy, Thi Hoa, Thi Lan, Thi Mai,
    Thu Trang, Thuy, Trang, Tuyet""",
    """Anh Tuan, Dinh Phuc, Duc, Dung, Hai, Hieu, Hoang, Huy, Khanh, Long, Minh, Nam, Quang, Quoc Bao, Thanh, Tien, Tuan, Van
    Dung, Van Hung, Van Minh, Viet""",
    """Bui, Cao, Dang, Dao, Dinh, Do, Doan, Duong, Ha, Ho, Hoang, Huynh, Lam, Le, Luong, Luu, Ly, Mai, Ngo, Nguyen, Pham, Phan,
    Phung, Quach, Ta, Thai, To, Tran, Trinh, Truong, Vo, Vu, Vuong""",
    Order.FAMILY_FIRST,
)
KOREAN = community(
    "korean",
    1,
    "Eun-ji, Hye-jin, Ji-woo, Ji-young, Mi-sook, Min-ji, Seo-yeon, Soo-jin, Sun-hee, Yoon-ah, Yuna",
    "Dong-hyun, Hyun-woo, Jae-sung, Jin-ho, Joon-young, Ki-tae, Min-jun, Sang-hoon, Seung-ho, Sung-min, Tae-yang",
    """Ahn, Bae, Baek, Cha, Cho, Choi, Chung, Han, Hong, Hwang, Im, Jang, Jeon, Jeong, Jung, Kang, Kim, Ko, Kwon, Lee, Lim, Min,
    Moon, Nam, Noh, Oh, Park, Ryu, Seo, Shin, Sohn, Song, Yang, Yoo, Yoon""",
    Order.FAMILY_FIRST,
)
JAPANESE = community(
    "japanese",
    1,
    "Aiko, Akemi, Chiyo, Emi, Haruka, Hitomi, Keiko, Kumiko, Mariko, Michiko, Naoko, Reiko, Sachiko, Sakura, Yoko, Yumi",
    "Akira, Daisuke, Haruto, Hiroshi, Kazuo, Kenji, Makoto, Masaru, Naoki, Ryo, Satoshi, Shinji, Takashi, Takumi, Yuto",
    """Abe, Fujimoto, Fujita, Hasegawa, Hashimoto, Hayashi, Ikeda, Inoue, Ishikawa, Ito, Kato, Kimura, Kobayashi, Kondo,
    Matsumoto, Mori, Murakami, Nakagawa, Nakamura, Ogawa, Okada, Ono, Saito, Sakamoto, Sasaki, Sato, Shimizu, Suzuki,
    Takahashi, Tanaka, Ueda, Watanabe, Yamada, Yamaguchi, Yamamoto, Yoshida""",
)
FILIPINO = community(
    "filipino",
    2,
    """Analyn, Carmelita, Corazon, Cristina, Divina, Evangeline, Imelda, Jocelyn, Lourdes, Ligaya, Luzviminda, Maricel,
    Marites, Marivic, Mary Jane, Rosalinda, Rowena, Teresita""",
    """Alfredo, Arnel, Benigno, Crisanto, Danilo, Dante, Eduardo, Efren, Ernesto, Ferdinand, Jericho, Jun-Jun, Reynaldo, Rodel,
    Rodrigo, Rommel, Ronaldo, Virgilio""",
    """Abad, Agbayani, Aguinaldo, Alcantara, Aquino, Bacani, Bautista, Buenaventura, Cabrera, Catapang, Cruz, Dalisay, De
    Guzman, De la Cruz, De Leon, Del Rosario, Dela Cruz, Dimaculangan, Dizon, Enriquez, Evangelista, Galang, Ilagan, Lacson,
    Macaraeg, Magsaysay, Manalo, Mercado, Ocampo, Pangilinan, Pascual, Reyes, Salonga, San Juan, Santiago, Santos, Soriano,
    Tolentino, Villanueva""",
)
SOUTH_EAST_ASIAN = community(
    "malay, thai and burmese",
    1,
    "Aung San, Nurul Aini, Siti Aminah, Siti Nor, Khin, Hla, Kanya, Malee, Ratana, Somchai",
    "Ahmad Faiz, Azlan, Hafiz, Aung, Kyaw, Min Thu, Zaw, Anong, Prasert, Somsak, Wichai",
    """bin Abdullah, bin Ismail, binti Hassan, binti Yusof, Htun, Lwin, Myint, Soe, Thein, Chaiyasit, Rattanakosin,
    Saetang, Srisai, Suwannarat, Wongsakul""",
)
PACIFIC = community(
    "pacific",
    1,
    "Alofa, Anahera, Aroha, Hinemoa, Kiri, Leilani, Litia, Mele, Moana, Ngaio, Salote, Sina, Talia, Vaimoana",
    "Afa, Epeli, Filipo, Hemi, Ioane, Josefa, Manu, Rawiri, Semisi, Sione, Tamati, Tane, Tevita, Vilimoni, Wiremu",
    """Faleolo, Fonoti, Halafihi, Havili, Kaufusi, Koloamatangi, Lauaki, Leota, Naivalu, Ngata, Paewai, Parata, Qarase, Rakai,
    Rawiri, Seumanutafa, Taufa, Te Kanawa, Te Rangi, Tuilagi, Tupou, Vunipola, Waqanivalu, Whaanga""",
)
