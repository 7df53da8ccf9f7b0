import assert from "node:assert/strict";
import { test } from "node:test";
import { roveFrom } from "../../../src/handrail/web/components/tabs/rove.ts";

test("the arrows walk a row and go round at its ends", () => {
  assert.equal(roveFrom(0, "ArrowRight", 3, "ltr"), 1);
  assert.equal(roveFrom(2, "ArrowRight", 3, "ltr"), 0);
  assert.equal(roveFrom(0, "ArrowLeft", 3, "ltr"), 2);
});

test("in a right-to-left language the left arrow goes on", () => {
  assert.equal(roveFrom(0, "ArrowLeft", 3, "rtl"), 1);
});

test("Home and End jump; other keys and empty rows are left alone", () => {
  assert.equal(roveFrom(1, "End", 3, "ltr"), 2);
  assert.equal(roveFrom(1, "Home", 3, "ltr"), 0);
  assert.equal(roveFrom(1, "a", 3, "ltr"), undefined);
  assert.equal(roveFrom(-1, "Home", 0, "ltr"), undefined);
});
