const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Places below this are written with one letter, the others with two. */
const SHORT = 40;

/** A place in the list of names as one or two letters. */
export function placeText(place: number): string {
  if (place < SHORT) return letters[place] ?? '';
  const rest = place - SHORT;
  return (letters[SHORT + Math.floor(rest / letters.length)] ?? '') + (letters[rest % letters.length] ?? '');
}

/** Reads places written one after another. */
export function readPlaces(text: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const first = letters.indexOf(text[at] ?? '');
    if (first < SHORT) places.push(first);
    else {
      at++;
      places.push(SHORT + (first - SHORT) * letters.length + letters.indexOf(text[at] ?? ''));
    }
  }
  return places;
}
