export const filePurposes = ['photo', 'logo', 'document'] as const;
export type FilePurpose = (typeof filePurposes)[number];
