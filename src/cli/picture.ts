import { writeFileSync } from "node:fs";
import { countSvg } from "../chart/svg/count-svg.ts";
import { timelineSvg } from "../chart/svg/timeline-svg.ts";
import type { Network } from "../model/network.ts";
import { fileReason } from "./file-reason.ts";
import type { Options } from "./options.ts";
import { done, type Outcome } from "./outcome.ts";
import { problems } from "./problems.ts";
import { texts } from "./texts.ts";

/** Writes the picture of a command to a file. */
export function writePicture(network: Network, { command, lang }: Options, file: string): Outcome {
  const svg = command === "counts" ? countSvg(network, { lang }) : timelineSvg(network, { lang });
  try {
    writeFileSync(file, svg);
  } catch (error) {
    const reason = fileReason(error, "write", lang);
    return { exitCode: 2, output: "", problems: problems.written[lang](file, reason) };
  }
  return done(texts.pictureWritten[lang](file));
}
