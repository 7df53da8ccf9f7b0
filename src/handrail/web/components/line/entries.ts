/**
 * Entries on their way: sent one after the other, each once, also when the line goes down.
 *
 * Every entry carries an id of its own, so the server takes it once however often it arrives.
 */
export type Sent = { html: string };
export type Send = (entry: FormData) => Promise<Sent>;

const RETRY_MS = [500, 1000, 2000, 5000];

export class Entries {
  private readonly waiting: FormData[] = [];
  private busy = false;
  private failures = 0;

  constructor(
    private readonly send: Send,
    private readonly taken: (answer: Sent) => void,
    private readonly told: (waiting: number) => void,
    private readonly pause: (ms: number) => Promise<void>,
  ) {}

  add(entry: FormData): void {
    this.waiting.push(entry);
    void this.work();
  }

  private async work(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    for (let entry = this.waiting[0]; entry; entry = this.waiting[0]) await this.tryOnce(entry);
    this.busy = false;
  }

  private async tryOnce(entry: FormData): Promise<void> {
    try {
      const answer = await this.send(entry);
      this.waiting.shift();
      this.failures = 0;
      this.told(0);
      this.taken(answer);
    } catch {
      this.told(this.waiting.length);
      await this.pause(RETRY_MS[Math.min(this.failures++, RETRY_MS.length - 1)] ?? 5000);
    }
  }
}
