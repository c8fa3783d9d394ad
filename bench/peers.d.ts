/** Peers that ship no types: what the benches use of them. */
declare module 'weighted-round-robin' {
  export default class Peers {
    add(peer: { id: string; weight: number }): string;
    get(): { id: string } | undefined;
  }
}
declare module 'loadbalance' {
  const loadbalance: { roundRobin(pool: { object: string; weight: number }[]): { pick(): string } };
  export default loadbalance;
}
