import { attribute, localName } from "../package/xml-attribute.ts";
import { placedTags, withChanges } from "../package/xml-places.ts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The name of the part with the relationships of a part. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Relationships with one more, and its id. */
export function withRelationship(
  given: string | undefined,
  type: string,
  target: string,
): { readonly xml: string; readonly id: string } {
  const xml =
    given ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${relationships}"></Relationships>`;
  const ids = new Set<string>();
  for (const { attributes } of placedTags(xml)) ids.add(attribute(attributes, "Id") ?? "");
  let number = 1;
  while (ids.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const added = (prefix: string) =>
    `<${prefix}Relationship Id="${id}" Type="${office}/${type}" Target="/${target}"/>`;
  return { xml: withChild(xml, added), id };
}

/** Relationships without those to a part; `target` is the end of its name. */
export function withoutRelationship(xml: string, type: string): string {
  const changes = [...placedTags(xml)]
    .filter(({ name, attributes, kind }) => {
      const isOne = localName(name) === "Relationship" && kind === "empty";
      return isOne && (attribute(attributes, "Type") ?? "").endsWith(`/${type}`);
    })
    .map(({ start, end }) => ({ start, end, text: "" }));
  return withChanges(xml, changes);
}

/** The parts of a workbook after which it says how it is calculated, as its schema orders them. */
const beforeCalculation: readonly string[] = [
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
];

/** A workbook whose formulas are calculated anew once a program opens it: what they show is of cells that changed. */
export function withCalculation(xml: string): string {
  const tags = [...placedTags(xml)];
  const known = tags.find(({ name, kind }) => localName(name) === "calcPr" && kind !== "close");
  if (known !== undefined) {
    const { start, end, attributes } = known;
    if (attribute(attributes, "fullCalcOnLoad") === "1") return xml;
    const others = xml.slice(start, end).replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, "");
    return withChanges(xml, [{ start, end, text: others.replace(/\/?>$/, ' fullCalcOnLoad="1"$&') }]);
  }
  const above = tags
    .filter(({ name, kind }) => kind !== "open" && beforeCalculation.includes(localName(name)))
    .at(-1);
  if (above === undefined) return xml;
  const prefix = above.name.slice(0, -localName(above.name).length);
  const text = `<${prefix}calcPr fullCalcOnLoad="1"/>`;
  return withChanges(xml, [{ start: above.end, end: above.end, text }]);
}

/** The types of parts with those of comments. */
export function withCommentTypes(xml: string, commentsPart: string | undefined): string {
  const tags = [...placedTags(xml)].filter(({ kind }) => kind !== "close");
  const hasDrawings = tags.some(
    ({ name, attributes }) =>
      localName(name) === "Default" && attribute(attributes, "Extension")?.toLowerCase() === "vml",
  );
  const vml = "application/vnd.openxmlformats-officedocument.vmlDrawing";
  const comments = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
  return withChild(xml, (prefix) =>
    [
      hasDrawings ? "" : `<${prefix}Default Extension="vml" ContentType="${vml}"/>`,
      commentsPart === undefined
        ? ""
        : `<${prefix}Override PartName="/${commentsPart}" ContentType="${comments}"/>`,
    ].join(""),
  );
}

/** The types of parts without that of a part that goes. */
export function withoutType(xml: string, part: string): string {
  const changes = [...placedTags(xml)]
    .filter(({ attributes }) => attribute(attributes, "PartName")?.toLowerCase() === `/${part}`.toLowerCase())
    .map(({ start, end }) => ({ start, end, text: "" }));
  return withChanges(xml, changes);
}

/** A part whose outermost element has more at its end. */
function withChild(xml: string, child: (prefix: string) => string): string {
  const tags = [...placedTags(xml)];
  const [root] = tags;
  const last = tags.at(-1);
  if (root === undefined || last === undefined) return xml;
  const prefix = root.name.slice(0, root.name.length - localName(root.name).length);
  if (root.kind === "empty") {
    const text = `<${root.name}${root.attributes}>${child(prefix)}</${root.name}>`;
    return withChanges(xml, [{ start: root.start, end: root.end, text }]);
  }
  return withChanges(xml, [{ start: last.start, end: last.start, text: child(prefix) }]);
}

/** What stands behind the drawing of comments in a sheet. */
const behindDrawing: ReadonlySet<string> = new Set([
  ...[
    "legacyDrawingHF",
    "drawingHF",
    "picture",
    "oleObjects",
    "controls",
    "webPublishItems",
    "tableParts",
    "extLst",
  ],
]);

/** The sheet with a reference to the drawing of its comments. */
export function withDrawing(xml: string, id: string): string {
  const tags = [...placedTags(xml)];
  const [root] = tags;
  const data = tags.findIndex(({ name }) => localName(name) === "sheetData");
  const behind = tags
    .slice(data + 1)
    .find(({ name, kind }) => kind !== "close" && behindDrawing.has(localName(name)));
  const place = behind ?? tags.at(-1);
  if (root === undefined || place === undefined) return xml;
  const prefix = root.name.slice(0, root.name.length - localName(root.name).length);
  const text = `<${prefix}legacyDrawing xmlns:r="${office}" r:id="${id}"/>`;
  return withChanges(xml, [{ start: place.start, end: place.start, text }]);
}

/** The id of the drawing of comments to which a sheet refers. */
export function drawingOf(xml: string): string | undefined {
  for (const { name, attributes } of placedTags(xml)) {
    if (localName(name) === "legacyDrawing") return /:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
  }
  return undefined;
}
