/** The layers of the house; `test/guards/layers.test.ts` proves that each rule fires. */
const layers = ['core', 'jira', 'store', 'contract', 'app', 'handlers'];
/** Who may import whom, beside itself. */
const mayImport = {
  core: [],
  jira: ['core'],
  store: ['core'],
  contract: ['core', 'jira'],
  app: ['core', 'jira', 'store', 'contract'],
  handlers: ['core', 'jira', 'store', 'contract', 'app'],
};

const layerRules = layers.map((layer) => ({
  name: `${layer}-imports-what-it-may`,
  comment: `src/${layer} imports ${['itself', ...mayImport[layer]].join(', ')}; see docs/architecture.md`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^(src|static|local|tools|bench|test)/', pathNot: `^src/(${[layer, ...mayImport[layer]].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'core-is-pure',
      comment: 'the method itself knows no platform; valita is how it describes its values',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/@badrap/valita/' },
    },
    {
      name: 'jira-knows-no-forge',
      comment: 'the same call runs in the browser and in the back end',
      severity: 'error',
      from: { path: '^src/(jira|contract)/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/@badrap/valita/' },
    },
    {
      name: 'screens-import-core-jira-contract',
      comment: 'a screen runs in the browser: what is behind the contract is reached by invoking it',
      severity: 'error',
      from: { path: '^static/' },
      to: { path: '^(src|local|tools|bench|test)/', pathNot: '^src/(core|jira|contract)/' },
    },
    {
      name: 'nothing-imports-the-workshop',
      comment: 'the product does not know the stand-in, the tools, the benchmarks or the tests',
      severity: 'error',
      from: { path: '^(src|static)/' },
      to: { path: '^(local|tools|bench|test)/' },
    },
    {
      name: 'no-development-packages',
      comment: 'what is deployed is in dependencies',
      severity: 'error',
      from: { path: '^(src|static)/', pathNot: 'vite\\.config\\.mts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans-in-the-product', severity: 'error', from: { orphan: true, path: '^src/', pathNot: '^src/index\\.ts$' }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|^\\.cache/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.node.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.mts', '.mjs', '.cjs', '.js', '.css'] },
  },
};
