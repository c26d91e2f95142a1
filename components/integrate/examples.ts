export const exampleLanguages = ['curl', 'javascript', 'python'] as const;
export type ExampleLanguage = (typeof exampleLanguages)[number];

type Examples = Record<ExampleLanguage, string>;

/** Who calls, as a first call. */
export const firstCall = (origin: string): Examples => ({
  curl: `curl ${origin}/api/v1/me \\
  -H "Authorization: Bearer $SIGHTLINE_KEY"`,
  javascript: `const response = await fetch('${origin}/api/v1/me', {
  headers: { authorization: \`Bearer \${process.env.SIGHTLINE_KEY}\` },
});
if (!response.ok) throw new Error((await response.json()).detail);
console.log(await response.json());`,
  python: `import json, os, urllib.request

request = urllib.request.Request(
    "${origin}/api/v1/me",
    headers={"Authorization": f"Bearer {os.environ['SIGHTLINE_KEY']}"},
)
with urllib.request.urlopen(request) as response:
    print(json.load(response))`,
});

/** What a campaign would cost, for a site from a day on. */
export function quoteCall(origin: string, { site, day }: { site: string; day: string }): Examples {
  const options = `{ "duration": "4 weeks", "net": "AED 450,000" }`;
  const body = `{ "content": { "sites": [
    { "location": "${site}", "startsOn": "${day}", "options": [${options}] }
  ] } }`;
  return {
    curl: `curl ${origin}/api/v1/quotes \\
  -H "Authorization: Bearer $SIGHTLINE_KEY" \\
  -H "Content-Type: application/json" \\
  -d '${body}'`,
    javascript: `const response = await fetch('${origin}/api/v1/quotes', {
  method: 'POST',
  headers: {
    authorization: \`Bearer \${process.env.SIGHTLINE_KEY}\`,
    'content-type': 'application/json',
  },
  body: JSON.stringify({
    content: {
      sites: [{ location: '${site}', startsOn: '${day}', options: [${options}] }],
    },
  }),
});
const quote = await response.json();
const [{ price }] = quote.sites[0].options;
console.log(price.shown.totalMinor / 100, quote.currency);`,
    python: `import json, os, urllib.request

site = {"location": "${site}", "startsOn": "${day}", "options": [${options}]}
request = urllib.request.Request(
    "${origin}/api/v1/quotes",
    data=json.dumps({"content": {"sites": [site]}}).encode(),
    headers={
        "Authorization": f"Bearer {os.environ['SIGHTLINE_KEY']}",
        "Content-Type": "application/json",
    },
)
with urllib.request.urlopen(request) as response:
    quote = json.load(response)
price = quote["sites"][0]["options"][0]["price"]
print(price["shown"]["totalMinor"] / 100, quote["currency"])`,
  };
}
