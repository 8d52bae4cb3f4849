import "./strict-zod.ts"; // before anything makes a schema
import { writeMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { trustNetwork } from "netzwerk-daseinsvorsorge/query";
import { checkInput } from "./check-input.ts";
import type { Job, Reply } from "./job.ts";

self.onmessage = ({ data }: MessageEvent<Job>) => {
  say(replyTo(data));
};
say({ kind: "ready" });

function say(reply: Reply): void {
  self.postMessage(reply);
}

function replyTo(job: Job): Reply {
  if (job.kind === "write") {
    // Frozen by the page, but a copy that was posted has lost its mark.
    return { kind: "written", written: writeMemberList(trustNetwork(job.network), { lang: job.lang }) };
  }
  const onProgress = (rows: number) => say({ kind: "progress", rows });
  return { kind: "checked", checked: checkInput(job.input, job.settings, onProgress) };
}
