/** What a key on the Line asks for. What an entry *means* is the server's to say. */

export type Intent =
  | { do: "enter" } // the form, as it is
  | { do: "note" } // the same words, as a note
  | { do: "nothing" } // a second Enter within 0.3 s
  | { do: "suggest"; query: string }
  | { do: "look"; step: -1 | 1 }
  | { do: "send" }
  | { do: "undo" }
  | { do: "next-waiting" }
  | { do: "back" }
  | undefined; // not ours: the browser's

export type Press = {
  key: string;
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
  composing: boolean;
};

export const DOUBLE_ENTER_MS = 300;

/** Return what the key asks for, given the words in the Line and the time since the last Enter. */
export function intentOf(press: Press, entry: string, sinceEnterMs: number): Intent {
  if (press.composing || press.alt) return undefined;
  if (press.key === "Enter") return intentOfEnter(press, entry, sinceEnterMs);
  if (press.key === "F2" && !press.ctrl && !press.shift) return { do: "next-waiting" };
  if (press.key === "Escape") return { do: "back" };
  if (!press.ctrl || press.shift) return undefined;
  if (press.key === "ArrowUp") return { do: "look", step: -1 };
  if (press.key === "ArrowDown") return { do: "look", step: 1 };
  return press.key.toLowerCase() === "z" && entry === "" ? { do: "undo" } : undefined;
}

function intentOfEnter(press: Press, entry: string, sinceEnterMs: number): Intent {
  if (press.ctrl) return { do: "send" };
  if (entry.trim() === "" && sinceEnterMs < DOUBLE_ENTER_MS) return { do: "nothing" };
  if (press.shift) return entry.trim() === "" ? { do: "nothing" } : { do: "note" };
  return { do: "enter" };
}

/** Return what to suggest for, or nothing: only a leading point asks for suggestions. */
export function queryOf(entry: string): string | undefined {
  return entry.startsWith(".") ? entry.slice(1).trim() : undefined;
}
