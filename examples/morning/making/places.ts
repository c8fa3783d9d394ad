import type { Cell } from './csv-text.ts';
import type { CustomerPlan } from './customers.ts';
import { createRandom, type Random } from './random.ts';

/**
 * Cities of a market as `name:start of the phone number:weight`. Numbers are made up after the start; those of the
 * United States, Canada, Britain and Australia lie in the ranges that are kept free for fiction.
 */
const cities: ReadonlyMap<string, string> = new Map([
  [
    'US',
    'New York:+121255501:9|Los Angeles:+121355501:7|Chicago:+131255501:6|Houston:+171355501:4|Atlanta:+140455501:3|Miami:+130555501:3|Seattle:+120655501:3|Denver:+130355501:3|Phoenix:+160255501:3|Portland:+150355501:2|Portland:+120755501:1|Boston:+161755501:3|Dallas:+121455501:3|Boise:+120855501:1|Honolulu:+180855501:1|Anchorage:+190755501:1',
  ],
  [
    'CA',
    'Toronto:+141655501:6|Vancouver:+160455501:4|Montréal:+151455501:4|Calgary:+140355501:3|Winnipeg:+120455501:2|Regina:+130655501:1|Halifax:+190255501:2|St. John’s:+170955501:1',
  ],
  ['GB', 'London:+4420794600:6|Manchester:+4416149600:3|Birmingham:+4412149600:2|Glasgow:+4414149600:2'],
  ['IE', 'Dublin:+3531555:3|Cork:+35321555:1'],
  [
    'AU',
    'Sydney:+6125550:5|Melbourne:+6135550:5|Brisbane:+6175550:3|Perth:+6185550:3|Adelaide:+6187010:2|Darwin:+6185550:1',
  ],
  ['NZ', 'Auckland:+649555:4|Wellington:+644555:2'],
  ['ZA', 'Johannesburg:+2711555:3|Cape Town:+2721555:2'],
  ['NG', 'Lagos:+2341555:1'],
  ['KE', 'Nairobi:+25420555:1'],
  ['GH', 'Accra:+23330555:1'],
  ['DE', 'Hamburg:+4940555:3|München:+4989555:3|Köln:+49221555:2|Berlin:+4930555:3|Stuttgart:+49711555:2'],
  ['AT', 'Wien:+431555:3|Graz:+43316555:1'],
  ['CH', 'Zürich:+4144555:3|Bern:+4131555:1'],
  ['FR', 'Paris:+331555:4|Lyon:+334555:2|Marseille:+334915:2'],
  ['BE', 'Bruxelles:+322555:1|Liège:+324255:1'],
  ['MA', 'Casablanca:+212522555:1'],
  ['SN', 'Dakar:+22133855:1'],
  ['ES', 'Madrid:+3491555:4|Barcelona:+3493555:4|Valencia:+3496555:2|Las Palmas:+34928555:2'],
  [
    'MX',
    'Ciudad de México:+5255555:5|Monterrey:+5281555:3|Guadalajara:+5233555:3|Tijuana:+52664555:2|Cancún:+52998555:2|Hermosillo:+52662555:1',
  ],
  ['CL', 'Santiago:+562255:4|Punta Arenas:+5661255:1'],
  ['CO', 'Bogotá:+5760155:2|Medellín:+5760455:1'],
  ['PE', 'Lima:+51155:1'],
  ['AR', 'Buenos Aires:+541155:3|Córdoba:+5435155:1'],
  ['EC', 'Guayaquil:+593455:1|Quito:+593255:1'],
  ['PA', 'Ciudad de Panamá:+507255:1'],
  ['PT', 'Lisboa:+351211:3|Porto:+351221:2|Ponta Delgada:+351296:1'],
  [
    'BR',
    'São Paulo:+55115550:6|Rio de Janeiro:+55215550:3|Curitiba:+55415550:2|Manaus:+55925550:2|Cuiabá:+55655550:1|Recife:+55815550:2|Rio Branco:+55685550:1',
  ],
  ['AO', 'Luanda:+244222:1'],
  ['IT', 'Milano:+390255:3|Torino:+3901155:2|Napoli:+3908155:1'],
  ['NL', 'Rotterdam:+311055:2|Amsterdam:+312055:2'],
  ['SE', 'Stockholm:+46855:2|Göteborg:+463155:1'],
  ['NO', 'Oslo:+472255:1'],
  ['DK', 'København:+453355:1|Aarhus:+458655:1'],
  ['FI', 'Helsinki:+358955:1'],
  ['PL', 'Warszawa:+482255:2|Kraków:+481255:1|Poznań:+486155:1'],
  ['CZ', 'Praha:+420255:2|Brno:+420555:1'],
  ['SK', 'Bratislava:+421255:1'],
  ['HR', 'Zagreb:+385155:1'],
  ['SI', 'Ljubljana:+386155:1'],
  ['BG', 'София:+359255:1'],
  ['RS', 'Beograd:+3811155:1'],
  ['UA', 'Kyiv:+3804455:1|Lviv:+3803255:1'],
  ['KZ', 'Almaty:+772755:2|Astana:+771755:1'],
  ['UZ', 'Tashkent:+9987155:1'],
  ['GR', 'Athina:+302155:2|Thessaloniki:+302315:1'],
  ['TR', 'İstanbul:+9021255:3|İzmir:+9023255:1'],
  ['AE', 'Dubai:+971455:4|Abu Dhabi:+971255:1'],
  ['SA', 'Riyadh:+9661155:2|Jeddah:+9661255:2'],
  ['EG', 'Cairo:+20255:2|Alexandria:+20355:1'],
  ['JO', 'Amman:+962655:1'],
  ['KW', 'Kuwait City:+965225:1'],
  ['IL', 'Tel Aviv:+972355:1|Haifa:+972455:1'],
  ['IN', 'Mumbai:+912255:3|New Delhi:+911155:2|Chennai:+914455:2'],
  ['LK', 'Colombo:+941155:1'],
  ['JP', '大阪:+81655:2|東京:+81355:3|名古屋:+815255:1'],
  ['KR', '서울:+82255:3|부산:+825155:1'],
  ['SG', 'Singapore:+656555:1'],
  ['MY', 'Kuala Lumpur:+60355:2|Penang:+60455:1'],
  ['VN', 'Hồ Chí Minh:+842855:2|Hà Nội:+842455:1'],
  ['TH', 'Bangkok:+66255:1'],
]);

/** The columns that say where a customer is. */
export const placeColumns: readonly string[] = ['city', 'phone'];

/**
 * City and phone of each customer: most have both, some one of them, some neither, so that of a country with several
 * clocks the hour is not known. A few keep the number of the city that they came from. The draws are their own, so that
 * they change nothing else of the input.
 */
export function placeCells(customers: readonly CustomerPlan[]): Cell[][] {
  const random = createRandom(20_260_106);
  return customers.map(({ market }) => {
    const known = (cities.get(market.country) ?? '').split('|').map((text) => {
      const [name = '', start = '', weight = '1'] = text.split(':');
      return { item: { name, start }, weight: Number(weight) };
    });
    const home = random.weighted(known);
    const dialled = random.chance(4) ? random.weighted(known) : home;
    const phone = phoneNumber(random, dialled.start);
    const [hasCity, hasPhone] = [random.chance(84), random.chance(88)];
    return [hasCity ? home.name : null, hasPhone ? phone : null];
  });
}

/** Eleven digits and the plus sign, or twelve where the start is long. */
function phoneNumber(random: Random, start: string): string {
  const missing = Math.max(2, 12 - start.length);
  return start + Array.from({ length: missing }, () => random.between(0, 9)).join('');
}
