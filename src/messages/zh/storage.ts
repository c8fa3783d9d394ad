import type { Catalogue } from '../../core/reasons.ts';
import type { StorageReasons } from '../../storage/reasons.ts';
import type { StorageErrors } from '../../storage/refusals.ts';
import type { TestingErrors } from '../../testing/refusals.ts';

/** Chinese sentences of the storage and the testing module. */
export const storageZh: Catalogue<StorageReasons & StorageErrors & TestingErrors> = {
  'storage/malformed-key': ({ key }) =>
    `键 ${key} 含有不成对的代理字符或 U+0000，或以 U+FEFF 开头，数据库无法原样保存：请清理编号。`,
  'storage/key-too-long': (p) => `键有 ${p.length} 个字符，最多 ${p.maximum} 个才能在各种数据库中建索引：请缩短编号。`,
  'storage/nothing-to-write': ({ key }) => `对 "${key}" 的写入要删除本就不应存在的内容：请给出读到的版本，或给出值。`,
  'storage/too-many-writes': (p) =>
    `一次提交有 ${p.count} 项写入，此存储一次最多 ${p.maximum} 项：请换用支持更多写入的存储，或把相关内容放进同一个文档。`,
  'storage/not-plain-data': ({ value }) =>
    `${value} 不是纯数据，读出时会与写入时不同：只能存文本、有限的数、真假值、null 以及由它们组成的列表和对象。`,
  'storage/foreign-cursor': (p) => `游标 "${p.cursor}" 不属于以 "${p.prefix}" 开头的键：请传入同一范围上一页的 next。`,
  'storage/bad-table-prefix': ({ value }) =>
    `${value} 不能放在表名之前：只能用小写字母、数字和 "_"，前面最多一个模式名（"crm.waimao_"）。`,
  'storage/missing-table': (p) => `缺少表 ${p.table}：请以相同的前缀执行 migrations('${p.dialect}') 的语句。`,
  'storage/wrong-layout': (p) =>
    `表的布局为 ${p.found}（见 ${p.table}），此版本需要 ${p.expected}：${Number(p.found) > p.expected ? '请升级本库' : '请执行缺少的迁移'}。`,
  'storage/busy': ({ tries }) => `数据库忙于其他写入，尝试 ${tries} 次均未成功，什么都没有写入：请稍后再试。`,
  'storage/nonsense-answer': (p) =>
    `存储对 ${p.operation} 的回答是 ${p.value}，应为 ${p.expected}：请用 waimao/testing 的检查来检验它。`,
  'storage/not-a-document': (p) => `"${p.key}" 之下是 ${p.value}，不是带有结构版本的文档：是其他程序写入的。`,
  'storage/newer-schema': (p) =>
    `"${p.key}" 的结构版本是 ${p.found}，本程序只认识到 ${p.known}：请先升级程序，再读写。`,
  'storage/older-schema': (p) => `"${p.key}" 的结构版本是 ${p.found}，需要 ${p.known}：请给出 migrate 函数。`,
  'storage/invalid-value': (p) => `"${p.key}" 之下的内容无效：${p.message}`,
  'storage/different-stores': ({ views }) =>
    `这 ${views} 个视图不全属于同一个存储，无法在一次提交中写入：请由同一个存储生成。`,
  'storage/holding-too-small': (p) => `"${p.repId}" 的账目记载持有 ${p.total} 个客户，少于实际：请重新清点。`,
  'testing/contract-broken': (p) => `${p.what}：应为 ${p.expected}，实际为 ${p.found}。`,
  'storage/contended': (p) => `尝试 ${p.tries} 次，每次都有他人先写入 "${p.key}"，什么都没有写入：请稍后再试。`,
  'storage/not-found': (p) => `${p.namespace} 中没有 "${p.key}"。`,
  'storage/already-done': (p) => `"${p.key}" 已是应有的状态：先前的一次尝试已经完成。`,
  'storage/no-suppression': ({ id }) =>
    `计划要求保留 "${id}" 的地址，以免再次发信：请给出 suppression，即 { paths, secret }。`,
  'storage/entries-missing': (p) =>
    `计划 ${p.planDigest} 的执行只能读到 ${p.found} 条记录，曾写入 ${p.expected} 条：请先恢复，否则证明就不是原来的证明。`,
  'storage/not-approved': (p) => `获批准的摘要是 ${p.approved}，此计划的摘要是 ${p.plan}，什么都没有写入。`,
  'storage/plan-altered': (p) => `计划的内容与其摘要 ${p.plan} 不符：已被改动。`,
  'storage/other-rules': (p) => `计划依据的规则是 ${p.planned}，现在给出的是 ${p.found}。`,
  'storage/before-its-day': (p) => `计划的日期是 ${p.planned}，规则却按更早的 ${p.found} 编排。`,
  'storage/gone': () => '该记录已不存在。',
  'storage/no-longer-due': (p) => `计划时为 "${p.planned}"，现在为 "${p.found}"：保持原样。`,
  'storage/decision-changed': (p) =>
    `${p.field} 获批准时为 ${p.planned ?? '无'}，现在为 ${p.found ?? '无'}：保持原样。`,
  'storage/not-carried-out': (p) => `该记录有误（${p.error}），保持原样。`,
};
