import assert from "node:assert/strict";
import { test } from "node:test";
import {
  DOUBLE_ENTER_MS,
  intentOf,
  queryOf,
} from "../../../src/handrail/web/components/line/intent.ts";

const LONG_AGO = Number.POSITIVE_INFINITY;

function press(key: string, held: Partial<Parameters<typeof intentOf>[0]> = {}) {
  return { key, ctrl: false, shift: false, alt: false, composing: false, ...held };
}

test("Enter sends what stands in the Line, and an empty Line too", () => {
  assert.deepEqual(intentOf(press("Enter"), "10-5521", LONG_AGO), { do: "enter" });
  assert.deepEqual(intentOf(press("Enter"), "", LONG_AGO), { do: "enter" });
});

test("two Enters on an empty Line within 0.3 s count once", () => {
  assert.deepEqual(intentOf(press("Enter"), "", DOUBLE_ENTER_MS - 1), { do: "nothing" });
  assert.deepEqual(intentOf(press("Enter"), "", DOUBLE_ENTER_MS), { do: "enter" });
  assert.deepEqual(intentOf(press("Enter"), "2", 1), { do: "enter" });
});

test("Shift+Enter is always a note, and never an empty one", () => {
  assert.deepEqual(intentOf(press("Enter", { shift: true }), "is in a hurry", 0), { do: "note" });
  assert.deepEqual(intentOf(press("Enter", { shift: true }), "  ", LONG_AGO), { do: "nothing" });
});

test("Ctrl+Enter sends the letter, Ctrl+arrows look, F2 goes to the next, Esc comes back", () => {
  const ctrl = { ctrl: true };

  assert.deepEqual(intentOf(press("Enter", ctrl), "", 0), { do: "send" });
  assert.deepEqual(intentOf(press("ArrowUp", ctrl), "", 0), { do: "look", step: -1 });
  assert.deepEqual(intentOf(press("ArrowDown", ctrl), "x", 0), { do: "look", step: 1 });
  assert.deepEqual(intentOf(press("F2"), "", 0), { do: "next-waiting" });
  assert.deepEqual(intentOf(press("Escape"), "", 0), { do: "back" });
});

test("Ctrl+Z takes back a step only when there is no text whose undoing was meant", () => {
  assert.deepEqual(intentOf(press("z", { ctrl: true }), "", 0), { do: "undo" });
  assert.equal(intentOf(press("z", { ctrl: true }), "half a word", 0), undefined);
});

test("letters, AltGr and keys of an input method stay the browser's", () => {
  assert.equal(intentOf(press("a"), "", 0), undefined);
  assert.equal(intentOf(press("Enter", { alt: true, ctrl: true }), "", LONG_AGO), undefined);
  assert.equal(intentOf(press("Enter", { composing: true }), "に", LONG_AGO), undefined);
});

test("only a leading point asks for suggestions", () => {
  assert.equal(queryOf(".par"), "par");
  assert.equal(queryOf("."), "");
  assert.equal(queryOf("10.5"), undefined);
});
