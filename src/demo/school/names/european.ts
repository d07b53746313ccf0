import { type Heritage, list } from './heritage.ts'

export const european: readonly Heritage[] = [
  {
    heritage: 'Polish',
    share: 4,
    girls: list('Zofia, Maja, Hanna, Oliwia, Alicja, Wiktoria, Amelia, Zuzanna, Kinga, Nadia, Małgorzata, Aniela'),
    boys: list('Jakub, Antoni, Kacper, Filip, Szymon, Wojciech, Oskar, Mikołaj, Stanisław, Łukasz, Bartosz, Igor'),
    last: list(`Kowalski/Kowalska, Wiśniewski/Wiśniewska, Nowak, Zieliński/Zielińska, Wójcik, Kamiński/Kamińska,
      Maciejewski/Maciejewska, Mazur, Dąbrowski/Dąbrowska, Krawczyk, Szymański/Szymańska, Pawlak`),
    parents: list('Agnieszka, Magda, Kasia, Monika, Joanna, Piotr, Marcin, Tomasz, Pawel, Krzysztof'),
  },
  {
    heritage: 'Romanian and Bulgarian',
    share: 2,
    girls: list('Ioana, Andreea, Daria, Sofia, Elena, Ștefania, Bianca, Raya, Kalina'),
    boys: list('Andrei, Luca, Matei, Ștefan, Vlad, Cristian, Darius, Boris, Kaloyan'),
    last: list('Popescu, Ionescu, Radu, Dumitru, Stan, Marin, Florea, Ivanov/Ivanova, Petrov/Petrova, Munteanu'),
    parents: list('Mihaela, Alina, Cristina, Gabriela, Florin, Adrian, Ionut, Georgi'),
  },
  {
    heritage: 'Baltic and Ukrainian',
    share: 2,
    girls: list('Gabija, Emilija, Liepa, Anastasiia, Solomiia, Daryna, Elza, Kamilė'),
    boys: list('Matas, Lukas, Jonas, Oleksandr, Danylo, Maksym, Roberts, Dominykas'),
    last: list(`Kazlauskas/Kazlauskaitė, Petrauskas/Petrauskaitė, Bērziņš/Bērziņa, Shevchuk, Bondarenko, Kovalenko,
      Melnyk, Tkachenko, Ozols/Ozola`),
    parents: list('Rasa, Inga, Oksana, Natalia, Iryna, Tomas, Andrius, Serhii, Vitalii'),
  },
  {
    heritage: 'Portuguese and Spanish',
    share: 2.5,
    girls: list('Beatriz, Inês, Matilde, Leonor, Mariana, Lucía, Valentina, Paloma, Letícia, Íris'),
    boys: list('Tiago, João, Rodrigo, Gonçalo, Mateus, Diego, Martín, Afonso, Rafael, Xavier'),
    last: list(`Ferreira, Costa Almeida, Gonçalves, Pereira, de Souza, Oliveira Santos, Nunes, García Ruiz, da Silva,
      Fernández, Carvalho, Lopes`),
    parents: list('Ana, Carla, Sandra, Patricia, Bruno, Ricardo, Nuno, Carlos, Marcelo'),
  },
]
