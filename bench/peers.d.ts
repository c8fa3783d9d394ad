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
declare module 'moment-business-time' {
  interface WorkingMoment {
    isWorkingTime(): boolean;
    nextWorkingTime(): WorkingMoment;
    addWorkingTime(count: number, unit: 'minutes'): WorkingMoment;
    workingDiff(other: WorkingMoment, unit: 'minutes'): number;
    valueOf(): number;
  }
  function moment(ms: number): WorkingMoment;
  namespace moment {
    function updateLocale(
      name: string,
      spec: { workinghours: Record<number, string[] | null>; holidays: string[] },
    ): void;
  }
  export default moment;
}
