/**
 * The docstrings of the interfaces that have a schema, by interface and field. A test generates this file from
 * `src/model`: `npx vitest run test/model/descriptions.test.ts --update`.
 */
export const descriptions = {
  Confirmation: {
    date: "The day.",
    source: "The source, by id.",
    note: "A remark for people.",
  },
  CountClaim: {
    id: "Unique among the claims.",
    date: "The day to which the number refers.",
    counts: "What was counted.",
    count: "The number.",
    approximate: '`true` for "about 20": the number may be off by a tenth, and by at least one.',
    breakdown: "The number for each kind of region.",
    eventId: "The event at which it was counted, by id.",
  },
  CriterionAssessment: {
    id: "Unique among the assessments.",
    regionId: "The region, by id.",
    criterionId: "The criterion, by id.",
    date: "Day of the assessment.",
    rating: "How far the region meets the criterion.",
    evidence: "What the rating is based on.",
  },
  DatedName: {
    name: "The name.",
    startDate: "First day of its use; absent = unknown.",
    endDate: 'Last day of its use, included; `".."` = still in use; absent = unknown.',
  },
  FundingPeriod: {
    id: "Unique among the funding periods.",
    name: "Its name.",
    kind: "Who sustains the network.",
    programme: "The funding programme.",
    funders: "Who pays.",
    carryOver: "Whether memberships continue into the period automatically, or need evidence of their own.",
    rounds: "Rounds of funding within the period.",
  },
  FundingRound: {
    id: "Unique among the rounds of all periods.",
    name: "Its name.",
  },
  Identifier: {
    scheme: "Which scheme the key belongs to.",
    value: "The key as text, with all its zeros.",
    startDate: "First day on which the key denoted the region; absent = unknown.",
    endDate: 'Last such day, included; `".."` = it still does; absent = unknown.',
  },
  LocalizedText: {
    de: "German; not empty.",
    en: "English; absent = not translated.",
  },
  Membership: {
    id: "Unique among the memberships.",
    regionId: "The region, by id.",
    role: 'The role in which the region takes part; `"member"` if the input does not say.',
    startReason: "Why it starts; absent = unknown.",
    endReason: "Why it ends; absent = unknown or not ended.",
  },
  NetworkEvent: {
    id: "Unique among the events.",
    name: "Its name.",
    startDate: "Its day, or its first day.",
    endDate: "Its last day, included; absent = one day.",
    place: "Where it took place.",
    topics: "What it was about.",
  },
  NetworkInput: {
    $schema: "Address of the JSON Schema, for editors; dropped by `parseNetwork`.",
  },
  PlainNetwork: {
    schemaVersion: "Version of this format.",
    id: "Identifies the network.",
    name: "Its name.",
    asOf: "Last day for which the record speaks; answers about later days are marked `beyondAsOf`.",
    foundingDate: "First day of its existence; absent = unknown.",
    dissolutionDate: "Last day of its existence, included; absent = unknown, or it still exists.",
    roster:
      "Whether `memberships` names every member. What it says about a named region is complete either way.",
    license: "Terms under which the record may be used.",
    sources: "Where the facts come from.",
    fundingPeriods: "Periods in which the network was funded, or organised itself.",
    criteria: "Criteria by which regional planning is judged.",
    regions: "Members and other regions; results keep this order.",
    regionChanges: "Mergers, splits and other changes of regions.",
    memberships: "Which regions took part, and when.",
    assessments: "How far regions met the criteria.",
    events: "What the network held, or what happened to it.",
    countClaims: "Published numbers of members, and of regions and persons present at events.",
  },
  PlanningCriterion: {
    id: "Unique among the criteria.",
    name: "Its name.",
    description: "What it asks for, in the words of a source.",
  },
  RecordFields: {
    note: "A remark for people; rules and queries ignore it.",
    extra: "An app's own data: any JSON object, kept as it is and never read.",
  },
  Region: {
    id: "Unique among the regions.",
    name: "The name that this record uses.",
    kind: "What it is; absent = unknown.",
    state: "The Land in which it lies, as an ISO 3166-2 code; absent = unknown or several.",
    identifiers: "Its area keys.",
    otherNames: "Names that it has or had besides `name`.",
    within: "Regions in which it lies, by id; a member may lie within another member.",
    foundingDate: "First day of its existence; absent = unknown.",
    dissolutionDate: "Last day of its existence, included; absent = unknown, or it still exists.",
  },
  RegionChange: {
    id: "Unique among the region changes.",
    date: "First day of the new state.",
    kind: "What happened.",
    predecessors: "Regions before the change, by id.",
    successors: "Regions after the change, by id.",
    continuedBy:
      "Successors that continue the predecessors' membership, by id; each needs a membership of its own.",
  },
  Source: {
    id: "Unique among the sources.",
    title: "Its title, or what it is.",
    publisher: "Who published it.",
    url: "Where it can be read.",
    publishedAt: "Day on which it was published.",
  },
  Sourced: {
    sources: "Sources of this record, by id.",
  },
  TimeBounded: {
    startDate: "First day; absent = unknown.",
    endDate: 'Last day, included; `".."` = ongoing, with no known end; absent = unknown.',
    confirmations: "Days on which, according to a source, it was in force.",
  },
};
