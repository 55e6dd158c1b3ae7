import { unescapeText } from './escaped-text.ts'
import type { SheetLimits } from './limits.ts'
import { refusal, type Place } from './refusals.ts'

/** The text of `<si>` or `<is>`: its runs (`<r><t>`) joined, without the readings (`<rPh>`) that East Asian files put beside them. */
export class RichText {
  private whole = ''
  private inText = false
  private inReading = false

  constructor(private readonly limits: SheetLimits) {}

  start(): void {
    this.whole = ''
    this.inText = false
    this.inReading = false
  }

  open(name: string): void {
    if (name === 'rPh') this.inReading = true
    if (name === 't') this.inText = !this.inReading
  }

  text(piece: string, place: Place): void {
    if (!this.inText) return
    this.whole += piece
    if (this.whole.length > this.limits.cellBytes) throw refusal.cellTooLarge(place, this.limits.cellBytes)
  }

  close(name: string): void {
    if (name === 'rPh') this.inReading = false
    if (name === 't') this.inText = false
  }

  take(): string {
    return unescapeText(this.whole)
  }
}
