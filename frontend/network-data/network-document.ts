/** What `GET /api/network` answers; docs/explorer-protocol.md says what each column means. */
export interface NetworkDocument {
  title: string;
  extent: [number, number];
  opening: [number, number];
  types: RelationType[];
  kinds: string[];
  contexts: string[];
  articles: ArticleEntry[];
  actors: {
    id: string[];
    kind: number[];
    en: string[];
    id_: string[];
    aliases: string[];
    iso2: string[];
    institution: number[];
    state: number[];
    lat: (number | null)[];
    lon: (number | null)[];
  };
  relations: {
    id: string[];
    source: number[];
    target: number[];
    type: number[];
    kind: number[];
    realis: number[];
    from: number[];
    to: (number | null)[];
    openStart: number[];
    lasting: number[];
    confidence: number[];
    statements: number[];
    contexts: number[];
    claimed: number[];
    subject: string[];
    articles: number[][];
  };
}

export type Quad = 'VC' | 'MC' | 'VX' | 'MX';

export interface RelationType {
  id: string;
  quad: Quad;
  score: number;
  symmetric: boolean;
}

export interface ArticleEntry {
  id: string;
  title: string;
  publisher: string;
  published: number | null;
}
