import { type Heritage, list } from './heritage.ts'

export const africanAndCaribbean: readonly Heritage[] = [
  {
    heritage: 'West African',
    share: 5.5,
    girls: list(`Adaeze, Chiamaka, Temitope, Folasade, Ayomide, Oluwaseyi, Amara, Ngozi, Abena, Akosua, Efua, Zawadi,
      Blessing, Precious, Favour, Oluwadamilola, Ifeoma, Aminata, Adjoa, Ebunoluwa`),
    boys: list(`Chidi, Emeka, Oluwaseun, Tobi, Ayodele, Kwame, Kofi, Kojo, Babatunde, Obinna, Ikenna, Femi, Ebenezer,
      Prince, Emmanuel, Oluwatobi, Kwabena, Ousmane, Nnamdi, Ademola`),
    last: list(`Adeyemi, Okonkwo, Eze, Balogun, Nwosu, Ogunleye, Mensah, Owusu, Boateng, Asante, Osei, Agyeman, Okafor,
      Afolabi, Diallo, Sesay, Conteh, Amoah, Adebayo-Cole, Onwudiwe`),
    parents: list('Funke, Yetunde, Ngozi, Adwoa, Grace, Patience, Segun, Tunde, Kwaku, Chinedu, Samuel, Emeka'),
  },
  {
    heritage: 'Caribbean',
    share: 3.5,
    girls: list(
      "Shanice, Aaliyah, Kezia, Tiana, Imani, Nevaeh, Shania, Naomi, Tia-Marie, Jada, Renae, De'Asia, Aliyah",
    ),
    boys: list("Malachi, Tyrese, Jaydon, Kymani, Marcus, Jermaine, Andre, Theo, Micah, D'Andre, Nathaniel, Kai, Zion"),
    last: list(`Gayle, Grant, Bailey, Francis, Gordon, Samuels, Dacosta, Palmer, Blake, Reid, Thompson-Blake,
      Brathwaite, Joseph, Lamont, Pryce, Burrell`),
    parents: list('Sharon, Marcia, Michelle, Paulette, Donna, Leroy, Trevor, Errol, Clive, Wayne'),
  },
  {
    heritage: 'East African',
    share: 1.5,
    girls: list('Hodan, Ayaan, Sagal, Hamdi, Selam, Ruwayda, Saba, Makda, Wanjiru, Ifrah'),
    boys: list('Abdi, Guled, Liban, Yonas, Bilal, Samatar, Dawit, Kamau, Zakaria, Noah'),
    last: list('Abdi, Warsame, Hassan, Jama, Ducale, Tesfaye, Haile, Kamau, Mwangi, Nur, Osman'),
    parents: list('Sahra, Amal, Fowsia, Hibaq, Meron, Mohamud, Ismail, Yared, Peter'),
  },
]
