/**
 * How long suggestions of what to read also take, among one and ten thousand texts:
 * `npm run bench -- related`.
 */
import { RelatedTexts } from '#cms/editorial/relatedTexts.ts';

const [few, many] = [measure(1000), measure(10_000)];
console.log(`of 1 000 ${few.toFixed(1)} ms, of 10 000 ${many.toFixed(1)} ms`);
console.log(`ratio ${(many / few).toFixed(2)} for ten times as many texts`);

/** The median of fifteen suggestions, in milliseconds. */
function measure(count: number): number {
  const texts = new RelatedTexts();
  for (let at = 0; at < count; at += 1) texts.put(aText(at));
  const times = Array.from({ length: 15 }, (_, at) => {
    const start = performance.now();
    texts.suggest(aText((at * 613) % count), 24);
    return performance.now() - start;
  });
  return times.toSorted((one, other) => one - other)[7] ?? 0;
}

/** 300 words, of which few are rare, as language has it. */
function aText(at: number) {
  let seed = at + 1;
  const words = Array.from({ length: 300 }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return `kata${Math.floor(20_000 ** (seed / 2_147_483_648))}`;
  });
  return {
    kind: 'articles' as const,
    id: String(at),
    title: words.slice(0, 8).join(' '),
    publishedAt: '',
    subjects: {
      people: [`p${at % 400}`],
      regions: [`r${at % 10}`],
      topics: [`t${at % 12}`],
      products: [`b${at % 60}`],
    },
    text: words.join(' '),
  };
}
