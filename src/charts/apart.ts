/**
 * Places along a line for labels that are `gap` apart at least, each as near to where it wants to be as the others
 * let it, in the order in which they are wanted; all within the range where it has the room, from its start where not.
 */
export function apart(wanted: readonly number[], gap: number, [from, to]: readonly [number, number]): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  /** Neighbours that touch move as one, about the mean of what they want. */
  interface Run {
    members: number[];
    start: number;
  }
  const room = Math.max(from, to - gap * (wanted.length - 1));
  const startOf = (members: readonly number[]): number => {
    const sum = members.reduce((total, member, i) => total + (wanted[member] ?? 0) - i * gap, 0);
    return sum / members.length;
  };
  const runs: Run[] = [];
  for (const member of order) {
    let run: Run = { members: [member], start: wanted[member] ?? 0 };
    for (let last = runs.at(-1); last && last.start + last.members.length * gap > run.start; last = runs.at(-1)) {
      runs.pop();
      const members = [...last.members, ...run.members];
      run = { members, start: startOf(members) };
    }
    runs.push(run);
  }
  const placed = new Array<number>(wanted.length).fill(0);
  let i = 0;
  for (const { members, start } of runs)
    for (const [k, member] of members.entries()) {
      const [least, most] = [from + i * gap, room + i * gap];
      placed[member] = Math.min(Math.max(start + k * gap, least), most);
      i += 1;
    }
  return placed;
}
