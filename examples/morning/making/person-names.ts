import type { NameFamily } from './company-names.ts';

/** Given names and surnames, `|` between the two lists; all of them common, none of anybody in particular. */
const names: Readonly<Record<string, string>> = {
  english: 'Anna James Olivia Thomas Grace Daniel|Walker Hughes Bennett Foster Reed Collins',
  german: 'Anna Jonas Katrin Felix Sabine Lukas|Weber Schäfer Krüger Vogel Lorenz Böhm',
  french: 'Camille Julien Élise Antoine Manon Hugo|Moreau Lefèvre Girard Bonnet Mercier Roux',
  spanish: 'Lucía Javier Carmen Diego Elena Raúl|Navarro Ortega Molina Vega Iglesias Prieto',
  portuguese: 'Inês João Marta Tiago Beatriz Rui|Almeida Teixeira Correia Pinto Moura Lopes',
  italian: 'Giulia Marco Chiara Paolo Elisa Luca|Ferrari Conti Marino Greco Rinaldi Fontana',
  dutch: 'Sanne Daan Femke Bram Lotte Jeroen|Visser Bakker Mulder Dekker Kuipers Smit',
  nordic: 'Ingrid Lars Maja Erik Sofie Henrik|Lindqvist Berg Holm Dahl Nyström Lund',
  slavic: 'Katarzyna Marek Jana Tomáš Petra Ivan|Nowak Dvořák Kowalska Horvat Zelenka Novak',
  cyrillic: 'Olena Dmitri Milica Stefan Aigul Nikola|Petrova Kovalenko Jovanović Ivanov Akhmetova Dimitrov',
  greek: 'Eleni Nikos Maria Giorgos|Papadaki Nikolaou Georgiou Vlachos',
  turkish: 'Elif Mehmet Zeynep Emre|Yılmaz Kaya Demir Şahin',
  arabic: 'Layla Omar Mariam Khalid Huda Yusuf|Haddad Mansour Al-Sayed Nasser Khoury Saleh',
  hebrew: 'Noa Yonatan Tamar Eitan|Levi Peretz Friedman Shalom',
  indian: 'Priya Arjun Anjali Rohan|Sharma Iyer Patel Perera',
  japanese: '優子 健太 美咲 翔|田中 中村 小林 清水',
  korean: '지우 민준 서연 도윤|김 박 최 정',
  chinese: '慧敏 志强 美玲 伟明|陈 林 黄 张',
  vietnamese: 'Linh Minh Hương Tuấn|Nguyễn Trần Phạm Vũ',
  thai: 'Ploy Somchai Kanya Anan|Srisuk Chaiyasit Wongsa Rattana',
  african: 'Amina Kwame Zanele Chidi|Okafor Mensah Mwangi Dlamini',
};

const familyNameFirst: readonly string[] = ['japanese', 'korean', 'chinese'];

/** A person's name as it is written at home, from two draws. */
export function personName(family: NameFamily, first: number, second: number): string {
  const [given = [], surnames = []] = (names[family] ?? names.english ?? '').split('|').map((list) => list.split(' '));
  const [a = '', b = ''] = [given[first % given.length], surnames[second % surnames.length]];
  return familyNameFirst.includes(family) ? `${b}${a}` : `${a} ${b}`;
}

/** What stands before the `@` of somebody's address: the name in plain letters, or the id where it has none. */
export function mailboxOf(name: string, id: string): string {
  const plain = name.normalize('NFD').replace(/[^A-Za-z ]/g, '');
  return (plain.trim() === '' ? `buyer ${id}` : plain).trim().toLowerCase().replaceAll(' ', '.');
}
