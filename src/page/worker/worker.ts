import "./strict-zod.ts"; // before anything makes a schema
import { packed } from "../list/packed-lines.ts";
import type { Asked, Said } from "./protocol.ts";
import { openWorkshop } from "./workshop.ts";

const answer = openWorkshop({
  onProgress: (rows) => say({ kind: "progress", rows }),
  onLines: (lines) => say({ kind: "lines", lines: packed(lines) }),
  onBeginning: (opened, lines, checked) => say({ kind: "beginning", opened, lines: packed(lines), checked }),
});
let before: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  before = before.then(() => reply(data));
};

async function reply(asked: Asked): Promise<void> {
  try {
    say({ kind: "answer", id: asked.id, answer: await answer(asked) });
  } catch (error) {
    say({ kind: "failure", id: asked.id, reason: error instanceof Error ? error.message : String(error) });
  }
}

function say(said: Said): void {
  self.postMessage(said);
}
