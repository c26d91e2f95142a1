// Apart from the schemas, whose library is too much for the page of a list.
export const locationSorts = ['name', 'city', 'size', 'price', 'licence', 'updated'] as const;
