import type { UnreadableFile } from "../issue-params/list.ts";
import { isZip, type ZipEntry, zipDirectory } from "./zip-directory.ts";

/** What the first bytes of a file, or the names in an archive, say that it is. */
export type FileKind = "xlsx" | "ods" | UnreadableFile;

/** What a file is, if it is known and no text of a list. */
export function kindOfFile(bytes: Uint8Array): FileKind | undefined {
  if (isZip(bytes)) return kindOfArchive(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return kindOfCompound(bytes);
  if (startsWith(bytes, [0x50, 0x4b, 5, 6])) return "zip";
  const start = asciiOf(bytes.subarray(0, 1024)).replace(/^\u00EF\u00BB\u00BF/, "");
  if (start.includes("%PDF-")) return "pdf";
  if (start.startsWith("{\\rtf")) return "text-document";
  if (/^\s*<(?:!doctype html|html|head|meta|table|body|style)[\s>]/i.test(start)) return "html";
  if (/^\s*<\?xml\s/.test(start)) return /<html[\s>]/i.test(start) ? "html" : "xml";
  return undefined;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

const openDocument = "application/vnd.oasis.opendocument.";

function kindOfArchive(bytes: Uint8Array): FileKind {
  const directory = zipDirectory(bytes);
  if (directory === null) return "damaged";
  const has = (name: RegExp) => directory.some((entry) => name.test(entry.name));
  if (directory.some(isListPart)) return directory.some(isEncryptedPart) ? "encrypted" : "xlsx";
  if (has(/^xl\/workbook\.bin$/)) return "xlsb";
  if (has(/^word\//)) return "text-document";
  if (has(/^ppt\//)) return "presentation";
  if (has(/^Index(?:\/|\.zip$)/)) return "numbers";
  if (has(/^\[Content_Types\]\.xml$/)) return "xlsx";
  if (!has(/^content\.xml$/)) return "zip";
  // An OpenDocument file begins with its type, which is not packed.
  const start = asciiOf(bytes.subarray(30, 200));
  if (!start.includes(openDocument)) return has(/^META-INF\/manifest\.xml$/) ? "ods" : "zip";
  const type = start.slice(start.indexOf(openDocument) + openDocument.length);
  if (type.startsWith("spreadsheet")) return directory.some(isEncryptedPart) ? "encrypted" : "ods";
  if (type.startsWith("text")) return "text-document";
  return type.startsWith("presentation") ? "presentation" : "zip";
}

function isListPart({ name }: ZipEntry): boolean {
  return /^xl\/(?:workbook\.xml|worksheets\/)/i.test(name);
}

function isEncryptedPart({ isEncrypted }: ZipEntry): boolean {
  return isEncrypted;
}

/** Which program wrote a compound file, the form of old Office files and of encrypted new ones: its directory names the parts. */
function kindOfCompound(bytes: Uint8Array): FileKind {
  if (bytes.length < 512) return "damaged";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 2 ** Math.min(view.getUint16(30, true), 12);
  const directoryAt = (view.getUint32(48, true) + 1) * sectorSize;
  const names = asciiOf(bytes.subarray(directoryAt, directoryAt + 4096)).replaceAll("\0", "");
  if (names.includes("EncryptedPackage")) return "encrypted";
  if (names.includes("WordDocument")) return "text-document";
  return names.includes("PowerPoint Document") ? "presentation" : "xls";
}
