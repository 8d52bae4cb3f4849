// What a program that uses the package gets from it; the same by import and by require, under every runtime.
exports.answersOf = ({ root, calendar, query, explain, changes, data, table }) => {
  const { netzwerkDaseinsvorsorge } = data;
  const network = root.parseNetwork(JSON.parse(JSON.stringify(netzwerkDaseinsvorsorge)));
  const faulty = root.safeParseNetwork({
    schemaVersion: 1,
    id: "x",
    name: {},
    asOf: "2019-02-29",
    roster: "all",
  });
  const list = table.readMemberList(
    "Mitglied;Kreisschlüssel;seit;bis\nVogelsbergkreis;6535;27.11.2018;laufend",
  );
  let thrown;
  try {
    calendar.dayNumber("2019-02-29");
  } catch (error) {
    thrown = error instanceof query.NetworkError && error.issues[0].code;
  }
  return {
    certain: query.membersOn(network, "2018-11-27").certain.map((region) => region.id),
    count: root.memberCountOn(network, "2018-11-27"),
    verdicts: query.reconcileCounts(network).map(({ verdict }) => verdict),
    stints: root.membershipTimeline(network, "vogelsbergkreis").stints,
    faulty: faulty.issues.map(({ code }) => code),
    rows: list.rows.map(({ status }) => status),
    phrase: calendar.formatEdtfDate("[2018-11-27..2022-06-30]", "de"),
    berlin: calendar.dayOf(new Date(Date.UTC(2018, 10, 26, 23, 30)), "Europe/Berlin"),
    label: explain.labels.regionKind.district,
    refinement: changes.compareNetworks(netzwerkDaseinsvorsorge, network).isRefinement,
    thrown,
  };
};
