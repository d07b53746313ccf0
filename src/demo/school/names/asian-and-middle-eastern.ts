import { type Heritage, list } from './heritage.ts'

export const asianAndMiddleEastern: readonly Heritage[] = [
  {
    heritage: 'Chinese',
    share: 2.5,
    girls: list('Wing Yan, Hoi Ching, Mei, Xinyi, Yuhan, Ka Yan, Tsz Yau, Jia, Sum Yi, Audrey'),
    boys: list('Ho Yin, Junjie, Chun Hei, Haoran, Tsz Hin, Lok, Yi Ming, Zihan, Jayden, Wai Lok'),
    last: list('Chan, Wong, Cheung, Lam, Leung, Chen, Zhang, Liu, Ng, Ho, Xu, Lau, Tse, Zhao'),
    parents: list('Carmen, Yuki, Winnie, Fiona, Kelvin, Raymond, Li, Jun, Wei'),
  },
  {
    heritage: 'Arab',
    share: 2,
    girls: list('Layla, Yasmin, Salma, Jana, Rania, Nour, Malak, Hala, Lamar, Dina'),
    boys: list('Omar, Karim, Yousef, Adam, Tariq, Anas, Zaid, Khalil, Hadi, Nabil'),
    last: list('Haddad, Mansour, Al-Hassan, Saleh, Khoury, El-Sayed, Nasser, Al Jabri, Hamdan, Barakat'),
    parents: list('Rana, Huda, Samira, Mona, Walid, Samer, Hisham, Bassam'),
  },
  {
    heritage: 'Turkish and Kurdish',
    share: 1.5,
    girls: list('Elif, Zeynep, Defne, Ayşe, Azra, Berfin, Ela, Nehir'),
    boys: list('Emir, Yiğit, Kerem, Baran, Deniz, Mert, Çınar, Ozan'),
    last: list('Yılmaz, Demir, Öztürk, Kaya, Şahin, Aydın, Polat, Güneş'),
    parents: list('Fatma, Sibel, Gulay, Mehmet, Hakan, Murat, Serkan'),
  },
  {
    heritage: 'Filipino',
    share: 1,
    girls: list('Althea, Angel, Princess, Bea, Mikaela, Jasmine'),
    boys: list('Gabriel, Miguel, Joaquin, John Paul, Nathan, Ethan'),
    last: list('Reyes, Bautista, dela Cruz, Mendoza, Villanueva, Santos'),
    parents: list('Maricel, Rowena, Jennifer, Arnel, Rommel, Dennis'),
  },
]
