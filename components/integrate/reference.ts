/** A field as the reference tells it; `place` is where a parameter stands. */
export type ReferenceField = {
  name: string;
  type: string;
  isRequired: boolean;
  description: string;
  place?: string;
};

/** An operation of the API in words. */
export type ReferenceOperation = {
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  permission: string | null;
  parameters: readonly ReferenceField[];
  body: readonly ReferenceField[];
  bodyExample: string | null;
  answers: readonly { status: string; description: string }[];
  answer: readonly ReferenceField[];
  answerExample: string | null;
};

export type ReferenceGroup = { name: string; operations: readonly ReferenceOperation[] };
