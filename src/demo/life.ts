import { dayOfSlot, LAST, NEXT_ACT, NO_START, slotOn, type DayNumber, type Slot } from './calendar.ts'
import { chanceOf, mix, unit, type Chance } from './chance.ts'

export type Data = Readonly<Record<string, unknown>>
/** Makes the data of a fact; called again for its corrections, with the same chance. */
export type Make = (chance: Chance) => Data

const NOTHING: Make = () => ({})

/** One change line, without its text. */
export type Fact = {
  readonly slot: Slot
  readonly type: string
  readonly day: DayNumber
  readonly sequence: number
  readonly make: Make
  /** The place in the life of the fact that was made first; its own where it corrects none. */
  readonly root: number
  /** The place of the fact that it corrects; −1 for none. */
  readonly corrects: number
  readonly how: 'fact' | 'moved' | 'restated' | 'cancelled'
  readonly reason: string | null
  /** Its day belongs to an act of several records, and is not corrected. */
  readonly pinned: boolean
}

export type Circumstances = {
  /** Of an act of several records; else the fact has its own. */
  readonly slot?: Slot
  /** Days from the fact to its recording; else by chance: mostly some weeks, sometimes years, now and then before it. */
  readonly lag?: number
  readonly sequence?: number
  readonly pinned?: boolean
  readonly reason?: string
}

const CORRECTED = 0.047
const CORRECTED_AGAIN = 0.07

/** What happens to one record: a pure function of its seed. Facts are added in the order in which they are true. */
export class Life {
  readonly facts: Fact[] = []
  /** Of its registration. */
  private born: DayNumber = 0

  constructor(
    readonly registry: number,
    readonly seed: number,
  ) {}

  /** From 0 to 1, for one purpose. */
  roll(purpose: number): number {
    return unit(mix(this.seed, purpose))
  }

  chance(purpose: number): Chance {
    return chanceOf(mix(this.seed, purpose))
  }

  get lastDay(): DayNumber {
    return this.facts.at(-1)?.day ?? NO_START
  }

  private put(type: string, day: DayNumber, recorded: DayNumber, make: Make, { slot, sequence = 0, pinned = false, reason }: Circumstances): void {
    const root = this.facts.length
    const own = slotOn(recorded, this.registry, mix(this.seed, root * 2 + 1))
    const first = this.facts[0]
    this.facts.push({
      // Nothing is recorded of a record before its registration, on the same day neither.
      slot: slot ?? (first && own <= first.slot ? first.slot + NEXT_ACT : own),
      type,
      day,
      sequence,
      make,
      root,
      corrects: -1,
      how: 'fact',
      reason: reason ?? null,
      pinned,
    })
  }

  register(day: DayNumber, recorded: DayNumber, make: Make, circumstances: Circumstances = {}): void {
    this.born = circumstances.slot === undefined ? recorded : dayOfSlot(circumstances.slot)
    this.put('Registered', day, recorded, make, circumstances)
  }

  /** A further fact; answers whether it was known by the end, or nothing follows it. */
  then(type: string, day: DayNumber, make: Make = NOTHING, circumstances: Circumstances = {}): boolean {
    if (circumstances.slot !== undefined) {
      if (dayOfSlot(circumstances.slot) > LAST) return false
      this.put(type, day, 0, make, circumstances)
      return true
    }
    const luck = this.roll(1_000 + this.facts.length)
    const spread = this.roll(2_000 + this.facts.length)
    const lag =
      circumstances.lag ??
      (luck < 0.9
        ? 1 + Math.floor(spread * 25)
        : luck < 0.965
          ? 26 + Math.floor(spread * 100)
          : luck < 0.993
            ? 121 + Math.floor(spread * 600)
            : -5 - Math.floor(spread * 60))
    const recorded = Math.max(this.born, day + lag)
    if (recorded > LAST) return false
    this.put(type, day, recorded, make, circumstances)
    return true
  }

  /** Amendments beyond its own life: a ledger of any number of changes can be made of the same records. */
  amend(times: number, make: Make): void {
    const span = Math.max(1, LAST - 30 - this.born)
    for (let i = 0; i < times; i += 1) {
      const day = this.born + Math.floor(this.roll(3_000 + i) * span)
      this.then('Amended', day, make, { lag: 1 + Math.floor(this.roll(4_000 + i) * 28) })
    }
  }

  /** A change that was made by mistake and cancelled. */
  err(make: Make): void {
    const day = this.born + 1 + Math.floor(this.roll(11) * Math.max(1, (LAST - this.born) * 0.6))
    const place = this.facts.length
    if (!this.then('Amended', day, make, { lag: 1, pinned: true })) return
    const recorded = day + 4 + Math.floor(this.roll(12) * 40)
    if (recorded > LAST) return
    this.facts.push({
      slot: slotOn(recorded, this.registry, mix(this.seed, 13)),
      type: 'Cancelled',
      day,
      sequence: 0,
      make: NOTHING,
      root: place,
      corrects: place,
      how: 'cancelled',
      reason: '示例误录，撤销',
      pinned: true,
    })
  }

  /** Out of register for some months. */
  rest(): void {
    const day = this.born + 60 + Math.floor(this.roll(14) * Math.max(1, (LAST - this.born) * 0.5))
    const back = day + 40 + Math.floor(this.roll(15) * 120)
    if (back + 30 > LAST) return
    if (this.then('Retired', day, NOTHING, { lag: 7, reason: '示例原因，暂时注销' })) this.then('Reinstated', back, NOTHING, { lag: 5 })
  }

  /** About one fact in twenty is corrected once it is known, some of these corrections too. */
  correct(): void {
    const made = this.facts.length
    for (let i = 0; i < made; i += 1) {
      if (this.roll(5_000 + i) >= CORRECTED) continue
      const fact = this.facts[i] as Fact // i is below their number
      if (fact.how === 'cancelled' || this.facts.some(({ corrects }) => corrects === i)) continue
      const before = i === 0 ? fact.day - 60 : Math.max(fact.day - 60, (this.facts[i - 1] as Fact).day)
      const moves = !fact.pinned && fact.day !== NO_START && fact.day > before && this.roll(6_000 + i) < 0.45
      const day = moves ? Math.max(before, fact.day - 1 - Math.floor(this.roll(7_000 + i) * 45)) : fact.day
      if (!this.supersede(i, fact, day, moves ? 'moved' : 'restated')) continue
      if (this.roll(8_000 + i) < CORRECTED_AGAIN) this.supersede(this.facts.length - 1, fact, day, 'restated')
    }
  }

  private supersede(target: number, fact: Fact, day: DayNumber, how: Fact['how']): boolean {
    const known = dayOfSlot((this.facts[target] as Fact).slot)
    const recorded = known + 8 + Math.floor(this.roll(9_000 + target) * this.roll(9_500 + target) * 520)
    if (recorded > LAST) return false
    const slot = slotOn(recorded, this.registry, mix(this.seed, target * 2 + 2))
    const reason = how === 'moved' ? '示例更正：生效日期有误' : '示例更正：登记内容有误'
    this.facts.push({ ...fact, slot, day, corrects: target, how, reason })
    return true
  }
}

/** The data of a line: what was made, with what a correction states anew. */
export const dataOf = (fact: Fact, place: number, seed: number, restate: Make): Data => {
  const make = (): Data => fact.make(chanceOf(mix(seed, 100_000 + fact.root)))
  switch (fact.how) {
    case 'cancelled':
      return {}
    case 'restated':
      return { ...make(), ...restate(chanceOf(mix(seed, 200_000 + place))) }
    case 'fact':
    case 'moved':
      return make()
  }
}
