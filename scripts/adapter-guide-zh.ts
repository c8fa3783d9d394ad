import type { ContractGroup } from '../src/testing/index.ts';

/** Chinese titles of the groups of checks. */
export const titlesZh: Readonly<Record<ContractGroup, string>> = {
  sequence: '先后进行',
  boundary: '边界情形',
  races: '同时进行',
  isolation: '互不影响',
  recovery: '故障与重启之后',
};

/** The checks in Chinese, by their English name: what must hold, and what goes wrong otherwise. */
export const checksZh: ReadonlyMap<string, readonly [name: string, why: string]> = new Map([
  ['a key that was never written is null', ['从未写入的键为 null', '返回 undefined 或空对象，会被当成一个值。']],
  [
    'a value that was written is read with the version that the commit gave',
    ['读出写入的值时，版本就是提交时给出的版本', '连续写两次的人，中间无需再读。'],
  ],
  [
    'a write under the version that was read is done and gives another version',
    ['以读到的版本写入会成功，并给出另一个版本', '版本不变，第二个写入者就会覆盖第一个。'],
  ],
  [
    'a write under an old version is refused, names the key and changes nothing',
    ['以旧版本写入会被拒绝，指明是哪个键，什么都不改', '否则后领取的人会把客户从先领取的人手里拿走。'],
  ],
  [
    'a key that exists is not made a second time',
    ['已存在的键不会再新建一次', '同一批导入跑两遍，会把期间发生的变化清掉。'],
  ],
  [
    'a key that does not exist is not changed and not deleted',
    ['不存在的键既不能修改也不能删除', '已删除的客户会随下一次写入又回来。'],
  ],
  [
    'a version that the store never gave is a conflict, not an error',
    [
      '存储从未给出过的版本算冲突，不算错误',
      '版本没有可解读的含义：来自另一个存储或迁移之前的版本，只是不等于现在的版本。',
    ],
  ],
  [
    'a deleted key is gone, and its delete gives null for a version',
    ['删除的键不复存在，删除给出的版本为 null', '依法删除的内容不得再被读到。'],
  ],
  ['a delete under an old version is refused', ['以旧版本删除会被拒绝', '否则扫描作业会删掉刚刚被法定保全的记录。']],
  [
    'a key that was deleted and made again never accepts its old version',
    ['删除后又新建的键，永远不接受旧版本', '按键计数的版本随键重新开始，先前的写入者会把新值当成旧值（ABA）。'],
  ],
  [
    'no version of a key comes twice',
    ['同一个键的版本不会出现第二次', '由内容或时钟得出的版本，内容相同或同一时钟刻度内就会重复。'],
  ],
  ['a commit without writes is done', ['没有写入的提交视为成功', '扫描作业没有要做的事，就什么都不提交。']],
  [
    '300 reads, writes and deletes in a fixed random order agree with a model',
    ['按固定的随机顺序读、写、删 300 次，结果与模型一致', '有些毛病要接连三四个特定的步骤才会出现。'],
  ],
  [
    'a commit makes, changes and deletes several keys, with the versions in the order of the writes',
    ['一次提交可新建、修改、删除多个键，版本按写入的顺序给出', '客户的负责人和业务员的额度要一起变。'],
  ],
  [
    'when the version of one key moved, no key of the commit is written',
    ['只要有一个键的版本变了，这次提交的键一个都不写', '领取被拒绝却扣了额度，或客户有了负责人而其额度没有计入。'],
  ],
  [
    'the conflicts name every key whose version moved, and no other',
    ['冲突列出所有版本变了的键，不多不少', '调用方只重读列出的键，其余的就会按旧值作决定。'],
  ],
  [
    'a scan gives every row once, in the order of code points, however long its pages are',
    [
      '不论每页多长，扫描都按码位顺序把每一行给出一次',
      '几台机器分担的扫描作业按键拆分；数据库的区域设置会排成别的顺序。',
    ],
  ],
  [
    'a row of a scan has the value and the version that a read gives',
    ['扫描得到的行，值和版本与读取得到的相同', '扫描作业按扫描到的内容作决定，并以该版本写入。'],
  ],
  [
    'a scan of a prefix gives its keys and no others',
    ['按前缀扫描，只给出该前缀的键', '一家公司的客户不得与另一家的一起处理。'],
  ],
  [
    'a sweep goes on behind its cursor, also when the row of the cursor was deleted',
    ['扫描作业从游标之后继续，游标所在的行已删除时也一样', '按行数计的游标，前面每删一行就会漏一行。'],
  ],
  [
    'a commit may have 1,000 writes',
    ['一次提交可以有 1,000 项写入', '夜间的扫描作业成批写入；一条语句的参数个数上限会在这里碰到。'],
  ],
  [
    'a range that cannot be one is refused',
    ['不成立的范围会被拒绝', '上限为 0 永远不会结束；别的范围的游标会漏行或重复。'],
  ],
  [
    'keys of 512 characters, of any script, and such as differ in case, blanks or accents alone are all kept apart',
    [
      '512 个字符的键、任何文字的键，以及只差大小写、空格或重音的键，都各自分开',
      '列若统一大小写、截去空格或作规范化，会把两个客户当成一个。',
    ],
  ],
  [
    'keys that a database would cut or not keep are refused',
    [
      '数据库会截断或保存不了的键，会被拒绝',
      '键被截断会被当成另一个；U+0000、不成对的代理字符和字节顺序标记，只在某些数据库上出错。',
    ],
  ],
  [
    'values come back as they were: every kind of plain data, U+0000, numbers at the limits, a megabyte',
    ['值原样读回：各种纯数据、U+0000、极限的数、一兆字节', 'JSON 列会拒绝 U+0000、改变字段顺序，或把数读成别的。'],
  ],
  [
    'a field called __proto__ is a field like others',
    ['名为 __proto__ 的字段与其他字段一样', '用赋值复制字段的存储，会改变对象本身。'],
  ],
  [
    'a value that would not come back is refused, and nothing is written',
    ['读不回来的值会被拒绝，什么都不写', 'NaN 读回是 null，Map 是空的，函数则没有了。'],
  ],
  [
    'one key twice in a commit, and a delete of what must not exist, are refused, and nothing is written',
    [
      '一次提交中同一个键出现两次，或删除本就不应存在的内容，会被拒绝，什么都不写',
      '两者以谁为准，全看存储碰巧按什么顺序处理。',
    ],
  ],
  [
    'of 20 claims of one customer at once, one wins',
    ['20 人同时领取一个客户，只有一人成功', '先比较、等待、再写入的存储，会让好几人成功。'],
  ],
  [
    'of 20 who make one key at once, one does',
    ['20 人同时新建一个键，只有一人成功', '不存在的键没有可以加锁的行；能分出先后的只有主键。'],
  ],
  [
    'of 60 increments by 6 writers, each tried until it is done, none is lost',
    ['6 个写入者共加 60 次，每次都试到成功为止，一次都不丢', '丢失的更新，就是用掉了却没有计入的额度。'],
  ],
  [
    'of a change and a delete at once, one is done',
    ['修改与删除同时进行，只有一个成功', '已删除的记录又回来，或刚加上的法定保全丢失。'],
  ],
  [
    'of commits that share a key, in whatever order they name it, one is done and writes all of its keys',
    [
      '几次提交涉及同一个键，不论各自按什么顺序写，只有一次成功，并写入它的全部键',
      '按写入顺序加锁会互相等待；逐个键检查的提交会只做一半。',
    ],
  ],
  [
    'of commits that change one key and make another at once, one is done and the rest write nothing',
    [
      '几次提交同时修改一个键并新建另一个键，只有一次成功，其余什么都不写',
      '期间被别人新建的键，要到写过另一个键之后才由主键发现。',
    ],
  ],
  [
    'sums that are moved between two accounts at once keep their total',
    ['同时在两个账目之间转移，总数不变', '交接的客户会被两个业务员都计入，或谁都不计入。'],
  ],
  [
    'who changes a row of a scan does not change what is stored',
    ['修改扫描得到的行，不会改变已存储的内容', '列表给出自己的对象，别人排序或做标记就会改动它。'],
  ],
  ['a store that was just opened is empty', ['刚打开的存储是空的', '否则其他检查评判的是前一项检查留下的东西。']],
  [
    'who changes a value after it was written does not change what is stored',
    ['写入之后再修改那个值，不会改变已存储的内容', '保存对象本身的存储，会在版本不变的情况下被改动。'],
  ],
  [
    'who changes a value before the commit has answered does not change what is stored',
    ['提交返回之前修改那个值，不会改变已存储的内容', '先等待、后读值的存储，存下的是期间改成的样子。'],
  ],
  [
    'who changes a value that was read does not change what is stored',
    ['修改读到的值，不会改变已存储的内容', '在读到的值上做标记的决定，即使被拒绝也会存下来。'],
  ],
  [
    'what one connection has committed, every other one reads',
    ['一个连接提交的内容，其他连接都能读到', '每个连接各自缓存，就会按过去的内容作决定，把已有负责人的说成“无主”。'],
  ],
  [
    'a commit whose last value cannot be stored leaves nothing',
    ['最后一个值存不下的提交，什么都不留下', '写到一半失败的写入者，前一半已经写进去了。'],
  ],
  [
    'values and versions are the same after the store was opened again',
    ['存储重新打开之后，值和版本都不变', '回答了 ok 的内容只留在内存里。'],
  ],
  [
    'a key that was deleted before and made after the store was opened again does not accept its old version',
    ['重新打开之前删除、之后又新建的键，不接受旧版本', '从现存最大版本读出的计数器，会重新开始。'],
  ],
  [
    'a commit that was refused has left nothing after the store was opened again',
    ['被拒绝的提交，在重新打开之后什么都没有留下', '比较版本之前就写进日志的写入，会被重放。'],
  ],
  [
    'a sweep goes on behind its cursor after the store was opened again',
    ['存储重新打开之后，扫描作业从游标之后继续', '只存在于连接中的游标随连接丢失，扫描作业要从头再来。'],
  ],
]);
