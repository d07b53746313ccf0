export { settingInWords, valueInWords } from '../../core/policy/setting-words.ts'
