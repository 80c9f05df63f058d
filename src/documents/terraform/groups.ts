/** Members that are joined, at however many removes, are one group. */
export class Groups<Member> {
  readonly #ranks = new Map<Member, number>();
  readonly #joined = new Map<Member, Member[]>();

  /** The members of a group come in the order they have here. */
  constructor(members: Iterable<Member>) {
    for (const member of members) this.#ranks.set(member, this.#ranks.size);
  }

  join(one: Member, other: Member): void {
    this.#add(one, other);
    this.#add(other, one);
  }

  /** The group of a member, which is dropped from here with all that joined it; nothing where it was taken before. */
  take(member: Member): Member[] {
    if (!this.#ranks.has(member)) return [];
    const found = new Map<Member, number>();
    const open = [member];
    while (open.length > 0) {
      const next = open.pop() as Member;
      if (found.has(next)) continue;
      found.set(next, this.#ranks.get(next) ?? this.#ranks.size);
      for (const other of this.#joined.get(next) ?? []) open.push(other);
    }
    for (const each of found.keys()) {
      this.#ranks.delete(each);
      this.#joined.delete(each);
    }
    return [...found].sort(([, a], [, b]) => a - b).map(([each]) => each);
  }

  #add(one: Member, other: Member): void {
    const known = this.#joined.get(one);
    if (known === undefined) this.#joined.set(one, [other]);
    else known.push(other);
  }
}
