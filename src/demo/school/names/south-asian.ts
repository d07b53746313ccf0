import { type Heritage, list } from './heritage.ts'

export const southAsian: readonly Heritage[] = [
  {
    heritage: 'Pakistani and Bangladeshi',
    share: 9,
    girls: list(`Aisha, Zainab, Maryam, Fatima, Khadija, Inaya, Hafsa, Sumayyah, Anaya, Zara, Amina, Safa, Iqra, Hiba,
      Aaliyah, Noor, Mahnoor, Eshal, Tasnim, Nusrat, Rumaisa`),
    boys: list(`Muhammad, Mohammed, Yusuf, Ibrahim, Ayaan, Zayd, Hamza, Bilal, Rayyan, Idris, Haris, Umar, Musa, Zakariya,
      Adam, Eesa, Tahmid, Rafi, Shayaan, Abdul-Rahman, Sufyan`),
    last: list(`Khan, Hussain, Ahmed, Ali/Begum, Malik, Iqbal, Chowdhury, Miah, Uddin, Akhtar, Mahmood, Shah, Rahman,
      Qureshi, Siddique, Bhatti, Islam, Mirza, Hoque/Khatun, Aziz`),
    parents: list('Shazia, Nadia, Rubina, Farzana, Saima, Rehana, Imran, Tariq, Kashif, Nadeem, Shafiq, Asif, Jamal'),
  },
  {
    heritage: 'Indian',
    share: 4,
    girls: list(
      'Anika, Diya, Priya, Aadhya, Saanvi, Meera, Kavya, Riya, Isha, Tara, Nandini, Lakshmi, Ishani, Anoushka, Jiya',
    ),
    boys: list(
      'Aarav, Arjun, Vihaan, Rohan, Devan, Krish, Ishaan, Nikhil, Kiran, Advik, Reyansh, Shivam, Vivaan, Dhruv, Karthik',
    ),
    last: list(`Patel, Shah, Mistry, Desai, Joshi, Solanki, Nair, Menon, Iyer, Krishnan, Mathew, Varghese, Chauhan,
      Subramaniam, Kulkarni, Fernandes`),
    parents: list('Hetal, Bhavna, Sunita, Deepa, Reena, Anjali, Jayesh, Nilesh, Vikram, Suresh, Manoj, Sanjay'),
  },
  {
    heritage: 'Punjabi Sikh',
    share: 2.5,
    girls: list('Simran, Jasleen, Harleen, Gurleen, Kiranpreet, Avneet, Ravneet, Mehar, Asees, Jasmin'),
    boys: list('Gurpreet, Harjit, Arjan, Jaskaran, Manveer, Amrit, Angad, Fateh, Harvir, Jovan'),
    last: list('Singh/Kaur, Sandhu, Dhillon, Gill, Grewal, Bains, Sohal, Atwal, Singh Rai/Kaur Rai, Johal'),
    parents: list('Jaspreet, Manjit, Baljit, Harpreet, Rupinder, Sukhdev, Kuldip, Amandeep'),
  },
]
