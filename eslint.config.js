import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['frontend/generated/**', 'benchmarks/dist/**', '**/node_modules/**'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    files: ['frontend/**/*.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Lit calls the listeners of a template on its element.
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': ['error', 400],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
);
