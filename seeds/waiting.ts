/** Lines of plan-facts.ndjson that make no seed line, and why. Every other one does: `make.test.ts` counts. */
export const waiting: Readonly<Record<string, readonly string[]>> = {
  'a list, a division, a database or a net still to be made or kept up: nothing is on it, no number, no deadline, no side of a matter of REGISTRIES.md §6': [
    'PF016',
    'PF042',
    'PF114',
    'PF117',
    'PF118',
    'PF119',
    'PF122',
    'PF123',
    'PF133',
    'PF134',
    'PF135',
    'PF136',
    'PF138',
    'PF140',
    'PF141',
  ],
  'a duty of somebody: no number, no frequency, no deadline': ['PF017', 'PF073', 'PF095', 'PF098', 'PF137'],
  'a practice told of 2016–2020, without a number, a name, or the word that it is completed': ['PF120', 'PF121'],
  'a lack that the plan deplores, of something that nobody keeps a register of': ['PF139'],
}
