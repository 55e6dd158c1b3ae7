export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * 日期 YYYY-MM-DD，固定东八区；validFrom 为 0001-01-01 表示来源未说明起始
   * A day YYYY-MM-DD at fixed UTC+08:00; a validFrom of 0001-01-01: no source gives the start.
   */
  Date: { input: string; output: string; }
  /**
   * 时刻，RFC 3339，须带时区；输出为 UTC 六位小数；输入只给日期时指该日（东八区）结束
   * RFC 3339, offset required; out: UTC with six decimals; in: a plain day means its end at UTC+08:00.
   */
  DateTime: { input: string; output: string; }
  /**
   * RFC 7946 几何对象，经度在前，坐标系为该记录的 crs
   * An RFC 7946 geometry, longitude before latitude, in the record’s own crs.
   */
  GeoJSON: { input: unknown; output: unknown; }
  /**
   * 64 位整数；输出为数字字符串，输入可为字符串或整数
   * Out: a string of digits; in: that or an integer.
   */
  Int64: { input: string | number; output: string; }
  /**
   * 任意 JSON 值
   * Any JSON value.
   */
  JSON: { input: unknown; output: unknown; }
};

/**
 * 解析后的时间点；原样作为参数给回即可重放答案
 * A resolved point; given back whole as AsOfInput it replays the answer.
 */
export type AsOf = {
  /**
   * 台账知晓的时刻
   * The instant as of which the ledger knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * 该时刻及以前最后一条变更的序号，没有则为 0
   * The last entry at or before it, 0 if none.
   */
  readonly position: Scalars['Int64']['output'];
  /**
   * 事实生效所在的日期
   * The day on which it is true in the world.
   */
  readonly validOn: Scalars['Date']['output'];
};

/**
 * 时间点；略去者取现在
 * A point in both times; whatever is left out is now.
 */
export type AsOfInput = {
  /**
   * 台账知晓的时刻，默认台账最新
   * As the ledger knew it then; the head by default. A plain day means its end at UTC+08:00.
   */
  readonly knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * 以变更序号代替时刻
   * An exact knownAt: the act of this entry. Beyond the head it is refused.
   */
  readonly position?: InputMaybe<Scalars['Int64']['input']>;
  /**
   * 事实生效所在的日期，默认今日（东八区）
   * True in the world on this day; today at UTC+08:00 by default.
   */
  readonly validOn?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * 依据文件
 * The document that a change rests on.
 */
export type Basis = {
  /**
   * 发文日期
   * Day of issue.
   */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * 发文机关
   * Who issued it.
   */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /**
   * 文号
   * Its number.
   */
  readonly number?: Maybe<Scalars['String']['output']>;
  /**
   * 文件的 SHA-256
   * SHA-256 of the file.
   */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /**
   * 标题
   * Its title.
   */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type BooleanFilter = {
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * 日期归并
 * Of the dates in `by`.
 */
export type Bucket =
  /**
   * 月
   * Month
   */
  | 'MONTH'
  /**
   * 季度
   * Quarter
   */
  | 'QUARTER'
  /**
   * 年
   * Year
   */
  | 'YEAR'
  | '%future added value';

/**
 * 台账中的一条变更
 * An entry of the ledger.
 */
export type Change = {
  readonly approvedBy?: Maybe<Scalars['String']['output']>;
  /**
   * 依据
   * The document it rests on.
   */
  readonly basis?: Maybe<Basis>;
  /**
   * 撤销了哪条变更
   * The change that it removes.
   */
  readonly cancels?: Maybe<Scalars['ID']['output']>;
  /**
   * 被哪条变更更正，以读取时间点所知为准
   * The change that corrected it, as known at the point it was reached through.
   */
  readonly correctedBy?: Maybe<Scalars['ID']['output']>;
  /**
   * 内容；限制公开的值为承诺
   * Its data; commitments in place of restricted values.
   */
  readonly data: Scalars['JSON']['output'];
  /**
   * 它在生效日改变了该记录的哪些字段，以其入库时所知为准
   * What it changed in the record on its validFrom, as known at its recordedAt.
   */
  readonly effect: ReadonlyArray<FieldDiff>;
  readonly id: Scalars['ID']['output'];
  /**
   * RFC 6962 叶哈希，base64
   * RFC 6962 leaf hash of the change line, base64.
   */
  readonly leafHash: Scalars['String']['output'];
  /**
   * 在台账中的序号，从 1 起
   * Its number in the ledger, from 1.
   */
  readonly position: Scalars['Int64']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly record: Scalars['String']['output'];
  /**
   * <登记册>/<编号>
   * <registry>/<record>
   */
  readonly recordId: Scalars['ID']['output'];
  /**
   * 入库时间
   * The instant at which its act was sealed.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 由谁录入；匿名读者只见部门
   * Who recorded it; anonymous readers see the department.
   */
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly registry: Scalars['ID']['output'];
  /**
   * 同日文件的先后
   * Order of documents within a day.
   */
  readonly sequence: Scalars['Int']['output'];
  /**
   * 更正了哪条变更
   * The change whose place it takes.
   */
  readonly supersedes?: Maybe<Scalars['ID']['output']>;
  /**
   * 变更类型
   * Type of change.
   */
  readonly type: Scalars['String']['output'];
  /**
   * 生效日期；0001-01-01 为来源未说明
   * The day from which it holds; 0001-01-01: no source says.
   */
  readonly validFrom: Scalars['Date']['output'];
};

/**
 * 变更，按序号
 * Changes in position order.
 */
export type ChangeConnection = {
  readonly edges: ReadonlyArray<ChangeEdge>;
  readonly nodes: ReadonlyArray<Change>;
  readonly pageInfo: PageInfo;
  /**
   * 已读到此序号，无论是否相符
   * Read up to here, matching or not.
   */
  readonly through: Scalars['Int64']['output'];
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一条
 * One of them; a cursor is the position.
 */
export type ChangeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Change;
};

/**
 * 所给各项须同时成立
 * Each that is given must hold.
 */
export type ChangeFilter = {
  readonly basisNumber?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 仅更正与撤销，或仅其余
   * Only corrections and cancellations, or only the others.
   */
  readonly corrections?: InputMaybe<Scalars['Boolean']['input']>;
  readonly recordedBy?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly recordedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  readonly recordedTo?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * 镇街代码、编号、名称或别名
   * Towns by code, id, name or alias.
   */
  readonly town?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly type?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly validFrom?: InputMaybe<DateFilter>;
};

/**
 * 数字口径
 * Claims
 */
export type Claim = RegistryRecord & {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 读取所在的时间点
   * The point it was read at.
   */
  readonly asOf: AsOf;
  /**
   * 外接矩形：西、南、东、北
   * Bounding box: west, south, east, north.
   */
  readonly bbox?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /**
   * 形心：经度、纬度
   * Centroid: longitude, latitude.
   */
  readonly centroid?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /**
   * 截至 asOf.knownAt 的变更条数，可作 expectedVersion
   * How many changes it had up to asOf.knownAt; send it back as expectedVersion.
   */
  readonly changeCount: Scalars['Int']['output'];
  /**
   * 其他系统的编码
   * What other systems call it.
   */
  readonly codes: ReadonlyArray<Code>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /**
   * 矛盾事项：同一事项下互相矛盾或未定的说法共用的编号（X1–X27）。
   * Contradictions: Numbers (X1–X27) shared by statements that contradict each other or leave a matter open.
   */
  readonly contradictions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 空间范围的坐标系
   * Reference system of its geometry.
   */
  readonly crs?: Maybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: Maybe<Scalars['String']['output']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 区划代码
   * Division code of the district.
   */
  readonly district: Scalars['ID']['output'];
  /**
   * 文件：作出该说法的文件。
   * Document: The document that states it.
   */
  readonly document?: Maybe<Document>;
  /**
   * 文件的编号，按来源所述
   * Key of document, as stated.
   */
  readonly documentRecord?: Maybe<Scalars['String']['output']>;
  /**
   * 没有对应字段的属性
   * Attributes that no column knows.
   */
  readonly extra?: Maybe<Scalars['JSON']['output']>;
  /**
   * 按字段名给出各字段；不指名时不含空间范围
   * Columns by name, for generic callers; geometries only when named.
   */
  readonly fields: Scalars['JSON']['output'];
  /**
   * 空间范围，按所存坐标系；simplifyM 为化简容差（米）
   * Its geometry as stored; simplifyM: tolerance of simplification in metres.
   */
  readonly geometry?: Maybe<Scalars['GeoJSON']['output']>;
  /**
   * 截至 asOf.knownAt 的全部变更，含被更正者
   * Every change, corrected ones included, up to asOf.knownAt.
   */
  readonly history: ChangeConnection;
  /**
   * <登记册>/<编号>
   * <registry>/<record>, e.g. plot/P-0001.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 指标：所述指标的键。
   * Indicator: Key of the indicator that it is about.
   */
  readonly indicator?: Maybe<Scalars['String']['output']>;
  /**
   * 台账何时起知晓此版本（含其止日）
   * Since when this version, its end included, is known.
   */
  readonly knownFrom: Scalars['DateTime']['output'];
  /**
   * 名录：所述名录的键。
   * List: Key of the list that it is about.
   */
  readonly list?: Maybe<Scalars['String']['output']>;
  /**
   * 此时间点所在的名录
   * Keys of the lists it stands on at this point.
   */
  readonly lists: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * 名称，按来源写法
   * The name as the source writes it.
   */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: Maybe<Scalars['String']['output']>;
  /**
   * 原文：原文摘录。
   * Quote: The words of the source.
   */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /**
   * 记录自身的编号
   * The record’s own key.
   */
  readonly record: Scalars['String']['output'];
  /**
   * 登记册的键
   * Key of its registry.
   */
  readonly registry: Scalars['ID']['output'];
  /**
   * 章节：所在章节。
   * Section: Where in the document.
   */
  readonly section?: Maybe<Scalars['String']['output']>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<ClaimStage>;
  /**
   * 所述日期：数字所指的日期。
   * Stated for: The day that it speaks of.
   */
  readonly statedFor?: Maybe<Scalars['Date']['output']>;
  /**
   * 状态，与 stage 同一词
   * Its status as text: the same word as the typed stage.
   */
  readonly status?: Maybe<Scalars['String']['output']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: Maybe<Scalars['String']['output']>;
  /**
   * 文字：不是数字的说法。
   * Text: What is stated where it is no number.
   */
  readonly text?: Maybe<Scalars['String']['output']>;
  /**
   * 所在镇街（同一时间点在册者）
   * Its town, where that is in force at this point.
   */
  readonly town?: Maybe<Town>;
  /**
   * 镇街代码，按来源所述
   * Division code of its town, as stated.
   */
  readonly townCode?: Maybe<Scalars['String']['output']>;
  /**
   * 单位：数值的单位。
   * Unit: Unit of the value.
   */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /**
   * 现行版本自何日生效；0001-01-01 为来源未说明
   * From when the version in force holds; 0001-01-01: no source says.
   */
  readonly validFrom: Scalars['Date']['output'];
  /**
   * 现行版本至何日（不含）
   * Until when, that day not included.
   */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /**
   * 数值：所述数值。单位：见 unit 列 as in the column unit。
   * Value: The number stated. Unit: 见 unit 列 as in the column unit.
   */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /**
   * 按生效时间排列的各版本，以 asOf.knownAt 所知为准
   * Its life along valid time, as known at asOf.knownAt.
   */
  readonly versions: ReadonlyArray<RecordVersion>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly village?: Maybe<Village>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: Maybe<Scalars['String']['output']>;
  /**
   * 未公布：原文以 * 代替数字：既非零也非缺失。
   * Withheld: The source prints * for the number: neither zero nor missing.
   */
  readonly withheld?: Maybe<Scalars['Boolean']['output']>;
};


/**
 * 数字口径
 * Claims
 */
export type ClaimFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 数字口径
 * Claims
 */
export type ClaimGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 数字口径
 * Claims
 */
export type ClaimHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 数字口径
 * Claims
 */
export type ClaimVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 数字口径：一页
 * A page of claims.
 */
export type ClaimConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<ClaimEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Claim>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 数字口径：一页
 * A page of claims.
 */
export type ClaimConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<ClaimField>;
  sum?: InputMaybe<ReadonlyArray<ClaimField>>;
};

/**
 * 一条
 * One of them.
 */
export type ClaimEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type ClaimField =
  /**
   * 联系人
   * Contact
   */
  | 'CONTACT'
  /**
   * 坐标系
   * Coordinate reference system
   */
  | 'CRS'
  /**
   * 主管部门
   * Department
   */
  | 'DEPARTMENT'
  /**
   * 主管部门有依据
   * Department stated
   */
  | 'DEPARTMENT_STATED'
  /**
   * 文件
   * Document
   */
  | 'DOCUMENT'
  /**
   * 指标
   * Indicator
   */
  | 'INDICATOR'
  /**
   * 名录
   * List
   */
  | 'LIST'
  /**
   * 名称
   * Name
   */
  | 'NAME'
  /**
   * 备注
   * Note
   */
  | 'NOTE'
  /**
   * 位置
   * Place
   */
  | 'PLACE'
  /**
   * 原文
   * Quote
   */
  | 'QUOTE'
  /**
   * 编号
   * Record key
   */
  | 'RECORD'
  /**
   * 章节
   * Section
   */
  | 'SECTION'
  /**
   * 所述日期
   * Stated for
   */
  | 'STATED_FOR'
  /**
   * 状态
   * Status
   */
  | 'STATUS'
  /**
   * 联系电话
   * Telephone
   */
  | 'TELEPHONE'
  /**
   * 文字
   * Text
   */
  | 'TEXT'
  /**
   * 镇街代码
   * Town code
   */
  | 'TOWN'
  /**
   * 单位
   * Unit
   */
  | 'UNIT'
  /**
   * 数值
   * Value
   */
  | 'VALUE'
  /**
   * 村（社区）代码
   * Village code
   */
  | 'VILLAGE'
  /**
   * 未公布
   * Withheld
   */
  | 'WITHHELD'
  | '%future added value';

/**
 * 过滤条件；不用的键请略去，不可为 null
 * One operator object per column; a null anywhere is refused: leave the key out instead. At most 8 deep.
 */
export type ClaimFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<CodesFilter>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<StringFilter>;
  /**
   * 矛盾事项：同一事项下互相矛盾或未定的说法共用的编号（X1–X27）。
   * Contradictions: Numbers (X1–X27) shared by statements that contradict each other or leave a matter open.
   */
  readonly contradictions?: InputMaybe<TextsFilter>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<CrsFilter>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<StringFilter>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<BooleanFilter>;
  /**
   * 文件：作出该说法的文件。
   * Document: The document that states it.
   */
  readonly document?: InputMaybe<RefFilter>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<GeometryFilter>;
  readonly id?: InputMaybe<RefFilter>;
  /**
   * 指标：所述指标的键。
   * Indicator: Key of the indicator that it is about.
   */
  readonly indicator?: InputMaybe<StringFilter>;
  /**
   * 名录：所述名录的键。
   * List: Key of the list that it is about.
   */
  readonly list?: InputMaybe<StringFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<ClaimFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  /**
   * 原文：原文摘录。
   * Quote: The words of the source.
   */
  readonly quote?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  /**
   * 章节：所在章节。
   * Section: Where in the document.
   */
  readonly section?: InputMaybe<StringFilter>;
  readonly stage?: InputMaybe<ClaimStageFilter>;
  /**
   * 所述日期：数字所指的日期。
   * Stated for: The day that it speaks of.
   */
  readonly statedFor?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StringFilter>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<TextsFilter>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<StringFilter>;
  /**
   * 文字：不是数字的说法。
   * Text: What is stated where it is no number.
   */
  readonly text?: InputMaybe<StringFilter>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly town?: InputMaybe<RefFilter>;
  /**
   * 单位：数值的单位。
   * Unit: Unit of the value.
   */
  readonly unit?: InputMaybe<StringFilter>;
  /**
   * 数值：所述数值。单位：见 unit 列 as in the column unit。
   * Value: The number stated. Unit: 见 unit 列 as in the column unit.
   */
  readonly value?: InputMaybe<NumberFilter>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly village?: InputMaybe<RefFilter>;
  /**
   * 未公布：原文以 * 代替数字：既非零也非缺失。
   * Withheld: The source prints * for the number: neither zero nor missing.
   */
  readonly withheld?: InputMaybe<BooleanFilter>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type ClaimOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: ClaimField;
};

/**
 * 数字口径的状态
 * Status of claims
 */
export type ClaimStage =
  /**
   * 已述
   * Stated
   */
  | 'STATED'
  /**
   * 已撤回
   * Withdrawn
   */
  | 'WITHDRAWN'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type ClaimStageFilter = {
  readonly eq?: InputMaybe<ClaimStage>;
  readonly in?: InputMaybe<ReadonlyArray<ClaimStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<ClaimStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<ClaimStage>>;
};

/**
 * 其他系统的编码
 * What another system calls a record.
 */
export type Code = {
  readonly system: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/**
 * 其他系统的编码
 * What another system calls a record.
 */
export type CodeInput = {
  readonly system: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type CodesFilter = {
  readonly has?: InputMaybe<CodeInput>;
  readonly hasAny?: InputMaybe<ReadonlyArray<CodeInput>>;
};

/**
 * 一个计数；未要求或无值的键为空
 * A count; null: not asked for, or no value.
 */
export type Count = {
  readonly category?: Maybe<Scalars['String']['output']>;
  readonly count: Scalars['Int']['output'];
  readonly list?: Maybe<Scalars['ID']['output']>;
  readonly registry?: Maybe<Scalars['ID']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  /**
   * 类别的中文；未按类别时为状态、名录或登记册的中文
   * Chinese of the category; else of the status, list or registry asked for.
   */
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly townCode?: Maybe<Scalars['String']['output']>;
  readonly townName?: Maybe<Scalars['String']['output']>;
};

/**
 * 计数维度
 * By what records are counted.
 */
export type CountKey =
  /**
   * 类别
   * The column that Registry.category names
   */
  | 'CATEGORY'
  /**
   * 名录
   * List
   */
  | 'LIST'
  /**
   * 登记册
   * Registry
   */
  | 'REGISTRY'
  /**
   * 状态
   * Status
   */
  | 'STATUS'
  /**
   * 镇街
   * Town
   */
  | 'TOWN'
  | '%future added value';

/**
 * 计数
 * Counts at a point.
 */
export type Counts = {
  readonly asOf: AsOf;
  readonly rows: ReadonlyArray<Count>;
};

/**
 * 坐标系
 * Coordinate reference system
 */
export type Crs =
  /**
   * 2000国家大地坐标系
   * CGCS2000
   */
  | 'CGCS2000'
  /**
   * 火星坐标系
   * GCJ-02
   */
  | 'GCJ02'
  /**
   * 未说明
   * Not stated
   */
  | 'UNKNOWN'
  /**
   * 世界大地坐标系 WGS 84
   * WGS 84
   */
  | 'WGS84'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type CrsFilter = {
  readonly eq?: InputMaybe<Crs>;
  readonly in?: InputMaybe<ReadonlyArray<Crs>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<Crs>;
  readonly notIn?: InputMaybe<ReadonlyArray<Crs>>;
};

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type DateFilter = {
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
  readonly ne?: InputMaybe<Scalars['Date']['input']>;
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
};

/**
 * 差异的原因
 * Why two answers differ.
 */
export type DiffCause =
  /**
   * 两者皆有
   * Both
   */
  | 'BOTH'
  /**
   * 我们知道得更多了
   * We learnt
   */
  | 'KNOWLEDGE'
  /**
   * 事实变了
   * It changed in the world
   */
  | 'WORLD'
  | '%future added value';

/**
 * 两个时间点之间的差异
 * What differs between two points, by registry and key.
 */
export type DiffConnection = {
  /**
   * 新增条数
   * How many were added.
   */
  readonly added: Scalars['Int']['output'];
  /**
   * 变更条数
   * How many changed.
   */
  readonly changed: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<DiffEdge>;
  readonly from: AsOf;
  /**
   * 保留条数
   * How many stayed as they were.
   */
  readonly kept: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<RecordDiff>;
  readonly pageInfo: PageInfo;
  /**
   * 移出条数
   * How many were removed.
   */
  readonly removed: Scalars['Int']['output'];
  readonly to: AsOf;
};

/**
 * 一条
 * One of them.
 */
export type DiffEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: RecordDiff;
};

/**
 * 差异的种类；KEPT 仅在要求时给出
 * Kinds of difference; KEPT comes only when asked for.
 */
export type DiffKind =
  /**
   * 新增
   * Added
   */
  | 'ADDED'
  /**
   * 变更
   * Changed
   */
  | 'CHANGED'
  /**
   * 保留
   * Kept
   */
  | 'KEPT'
  /**
   * 移出
   * Removed
   */
  | 'REMOVED'
  | '%future added value';

/**
 * 顺序；空值总在最后
 * Empty values come last both ways.
 */
export type Direction =
  /**
   * 升序
   * Ascending
   */
  | 'ASC'
  /**
   * 降序
   * Descending
   */
  | 'DESC'
  | '%future added value';

/**
 * 依据文件
 * Documents
 */
export type Document = RegistryRecord & {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 读取所在的时间点
   * The point it was read at.
   */
  readonly asOf: AsOf;
  /**
   * 外接矩形：西、南、东、北
   * Bounding box: west, south, east, north.
   */
  readonly bbox?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /**
   * 形心：经度、纬度
   * Centroid: longitude, latitude.
   */
  readonly centroid?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /**
   * 截至 asOf.knownAt 的变更条数，可作 expectedVersion
   * How many changes it had up to asOf.knownAt; send it back as expectedVersion.
   */
  readonly changeCount: Scalars['Int']['output'];
  /**
   * 指向它的数字口径
   * Claims that refer to it, at its own point.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /**
   * 其他系统的编码
   * What other systems call it.
   */
  readonly codes: ReadonlyArray<Code>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /**
   * 空间范围的坐标系
   * Reference system of its geometry.
   */
  readonly crs?: Maybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: Maybe<Scalars['String']['output']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 区划代码
   * Division code of the district.
   */
  readonly district: Scalars['ID']['output'];
  /**
   * 施行日期：施行日期。
   * Effective on: Day on which it takes effect.
   */
  readonly effectiveOn?: Maybe<Scalars['Date']['output']>;
  /**
   * 没有对应字段的属性
   * Attributes that no column knows.
   */
  readonly extra?: Maybe<Scalars['JSON']['output']>;
  /**
   * 按字段名给出各字段；不指名时不含空间范围
   * Columns by name, for generic callers; geometries only when named.
   */
  readonly fields: Scalars['JSON']['output'];
  /**
   * 空间范围，按所存坐标系；simplifyM 为化简容差（米）
   * Its geometry as stored; simplifyM: tolerance of simplification in metres.
   */
  readonly geometry?: Maybe<Scalars['GeoJSON']['output']>;
  /**
   * 截至 asOf.knownAt 的全部变更，含被更正者
   * Every change, corrected ones included, up to asOf.knownAt.
   */
  readonly history: ChangeConnection;
  /**
   * <登记册>/<编号>
   * <registry>/<record>, e.g. plot/P-0001.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 发文日期：发文日期。
   * Issued on: Day of issue.
   */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * 发文机关：发文机关。
   * Issuer: Who issued it.
   */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /**
   * 台账何时起知晓此版本（含其止日）
   * Since when this version, its end included, is known.
   */
  readonly knownFrom: Scalars['DateTime']['output'];
  /**
   * 此时间点所在的名录
   * Keys of the lists it stands on at this point.
   */
  readonly lists: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * 名称，按来源写法
   * The name as the source writes it.
   */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * 文号：发文字号。
   * Number: Number of the document.
   */
  readonly number?: Maybe<Scalars['String']['output']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: Maybe<Scalars['String']['output']>;
  /**
   * 记录自身的编号
   * The record’s own key.
   */
  readonly record: Scalars['String']['output'];
  /**
   * 登记册的键
   * Key of its registry.
   */
  readonly registry: Scalars['ID']['output'];
  /**
   * 废止日期：废止日期。
   * Repealed on: Day on which it ends.
   */
  readonly repealedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * 文件摘要：文件的 SHA-256，十六进制。
   * SHA-256: SHA-256 of the file, in hexadecimal.
   */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<DocumentStage>;
  /**
   * 状态，与 stage 同一词
   * Its status as text: the same word as the typed stage.
   */
  readonly status?: Maybe<Scalars['String']['output']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: Maybe<Scalars['String']['output']>;
  /**
   * 标题：文件标题。
   * Title: Title of the document.
   */
  readonly title?: Maybe<Scalars['String']['output']>;
  /**
   * 所在镇街（同一时间点在册者）
   * Its town, where that is in force at this point.
   */
  readonly town?: Maybe<Town>;
  /**
   * 镇街代码，按来源所述
   * Division code of its town, as stated.
   */
  readonly townCode?: Maybe<Scalars['String']['output']>;
  /**
   * 网址：公开网址。
   * URL: Where it is published.
   */
  readonly url?: Maybe<Scalars['String']['output']>;
  /**
   * 现行版本自何日生效；0001-01-01 为来源未说明
   * From when the version in force holds; 0001-01-01: no source says.
   */
  readonly validFrom: Scalars['Date']['output'];
  /**
   * 现行版本至何日（不含）
   * Until when, that day not included.
   */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /**
   * 按生效时间排列的各版本，以 asOf.knownAt 所知为准
   * Its life along valid time, as known at asOf.knownAt.
   */
  readonly versions: ReadonlyArray<RecordVersion>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly village?: Maybe<Village>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: Maybe<Scalars['String']['output']>;
};


/**
 * 依据文件
 * Documents
 */
export type DocumentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};


/**
 * 依据文件
 * Documents
 */
export type DocumentFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 依据文件
 * Documents
 */
export type DocumentGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 依据文件
 * Documents
 */
export type DocumentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 依据文件
 * Documents
 */
export type DocumentVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 依据文件：一页
 * A page of documents.
 */
export type DocumentConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<DocumentEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Document>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 依据文件：一页
 * A page of documents.
 */
export type DocumentConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<DocumentField>;
  sum?: InputMaybe<ReadonlyArray<DocumentField>>;
};

/**
 * 一条
 * One of them.
 */
export type DocumentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Document;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type DocumentField =
  /**
   * 联系人
   * Contact
   */
  | 'CONTACT'
  /**
   * 坐标系
   * Coordinate reference system
   */
  | 'CRS'
  /**
   * 主管部门
   * Department
   */
  | 'DEPARTMENT'
  /**
   * 主管部门有依据
   * Department stated
   */
  | 'DEPARTMENT_STATED'
  /**
   * 施行日期
   * Effective on
   */
  | 'EFFECTIVE_ON'
  /**
   * 发文日期
   * Issued on
   */
  | 'ISSUED_ON'
  /**
   * 发文机关
   * Issuer
   */
  | 'ISSUER'
  /**
   * 名称
   * Name
   */
  | 'NAME'
  /**
   * 备注
   * Note
   */
  | 'NOTE'
  /**
   * 文号
   * Number
   */
  | 'NUMBER'
  /**
   * 位置
   * Place
   */
  | 'PLACE'
  /**
   * 编号
   * Record key
   */
  | 'RECORD'
  /**
   * 废止日期
   * Repealed on
   */
  | 'REPEALED_ON'
  /**
   * 文件摘要
   * SHA-256
   */
  | 'SHA256'
  /**
   * 状态
   * Status
   */
  | 'STATUS'
  /**
   * 联系电话
   * Telephone
   */
  | 'TELEPHONE'
  /**
   * 标题
   * Title
   */
  | 'TITLE'
  /**
   * 镇街代码
   * Town code
   */
  | 'TOWN'
  /**
   * 网址
   * URL
   */
  | 'URL'
  /**
   * 村（社区）代码
   * Village code
   */
  | 'VILLAGE'
  | '%future added value';

/**
 * 过滤条件；不用的键请略去，不可为 null
 * One operator object per column; a null anywhere is refused: leave the key out instead. At most 8 deep.
 */
export type DocumentFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<CodesFilter>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<StringFilter>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<CrsFilter>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<StringFilter>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<BooleanFilter>;
  /**
   * 施行日期：施行日期。
   * Effective on: Day on which it takes effect.
   */
  readonly effectiveOn?: InputMaybe<DateFilter>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<GeometryFilter>;
  readonly id?: InputMaybe<RefFilter>;
  /**
   * 发文日期：发文日期。
   * Issued on: Day of issue.
   */
  readonly issuedOn?: InputMaybe<DateFilter>;
  /**
   * 发文机关：发文机关。
   * Issuer: Who issued it.
   */
  readonly issuer?: InputMaybe<StringFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<DocumentFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  /**
   * 文号：发文字号。
   * Number: Number of the document.
   */
  readonly number?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  /**
   * 废止日期：废止日期。
   * Repealed on: Day on which it ends.
   */
  readonly repealedOn?: InputMaybe<DateFilter>;
  /**
   * 文件摘要：文件的 SHA-256，十六进制。
   * SHA-256: SHA-256 of the file, in hexadecimal.
   */
  readonly sha256?: InputMaybe<StringFilter>;
  readonly stage?: InputMaybe<DocumentStageFilter>;
  readonly status?: InputMaybe<StringFilter>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<TextsFilter>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<StringFilter>;
  /**
   * 标题：文件标题。
   * Title: Title of the document.
   */
  readonly title?: InputMaybe<StringFilter>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly town?: InputMaybe<RefFilter>;
  /**
   * 网址：公开网址。
   * URL: Where it is published.
   */
  readonly url?: InputMaybe<StringFilter>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly village?: InputMaybe<RefFilter>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type DocumentOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: DocumentField;
};

/**
 * 依据文件的状态
 * Status of documents
 */
export type DocumentStage =
  /**
   * 现行
   * In force
   */
  | 'IN_FORCE'
  /**
   * 已废止
   * Repealed
   */
  | 'REPEALED'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type DocumentStageFilter = {
  readonly eq?: InputMaybe<DocumentStage>;
  readonly in?: InputMaybe<ReadonlyArray<DocumentStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<DocumentStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<DocumentStage>>;
};

/**
 * 一个字段的差异
 * A field before and after.
 */
export type FieldDiff = {
  readonly after?: Maybe<Scalars['JSON']['output']>;
  readonly before?: Maybe<Scalars['JSON']['output']>;
  readonly cause: DiffCause;
  /**
   * 字段名
   * Name of the column, or status.
   */
  readonly field: Scalars['String']['output'];
  /**
   * 字段的中文标题
   * Its title in Chinese.
   */
  readonly title: Scalars['String']['output'];
};

/**
 * 词表中的一个值
 * A word of a vocabulary.
 */
export type FieldValue = {
  readonly title: Scalars['String']['output'];
  readonly titleEn: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type GeometryFilter = {
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * 一组
 * One group.
 */
export type Group = {
  readonly count: Scalars['Int']['output'];
  /**
   * 各分组字段的值，按 by 的次序；空为无值
   * Keys in the order of `by`; null: no value.
   */
  readonly keys: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  /**
   * 按字段名的合计
   * Sums by column name.
   */
  readonly sums: Scalars['JSON']['output'];
  /**
   * 各值的中文
   * The same in Chinese.
   */
  readonly titles: ReadonlyArray<Maybe<Scalars['String']['output']>>;
};

/**
 * 用地类别
 * Land class
 */
export type LandClass =
  /**
   * 第一类用地
   * Class one
   */
  | 'CLASS_ONE'
  /**
   * 第二类用地
   * Class two
   */
  | 'CLASS_TWO'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type LandClassFilter = {
  readonly eq?: InputMaybe<LandClass>;
  readonly in?: InputMaybe<ReadonlyArray<LandClass>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<LandClass>;
  readonly notIn?: InputMaybe<ReadonlyArray<LandClass>>;
};

/**
 * 台账
 * The ledger.
 */
export type Ledger = {
  readonly district: Scalars['ID']['output'];
  /**
   * 最后一条的入库时间
   * When the last of them was recorded.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * 解析一个时间点而不读取
   * Resolves a point without reading.
   */
  readonly point: AsOf;
  /**
   * 变更条数
   * How many entries it has.
   */
  readonly size: Scalars['Int64']['output'];
};


/**
 * 台账
 * The ledger.
 */
export type LedgerPointArgs = {
  asOf?: InputMaybe<AsOfInput>;
};

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type NumberFilter = {
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
  readonly ne?: InputMaybe<Scalars['Float']['input']>;
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
};

/**
 * 分页信息
 * Where a page stands.
 */
export type PageInfo = {
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * 建设用地地块
 * Plots of construction land
 */
export type Plot = RegistryRecord & {
  /**
   * 使用状况：地块现在的使用状况。
   * Activity: What happens on the plot.
   */
  readonly activity?: Maybe<PlotActivity>;
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 面积：文件所载面积。单位：m²。
   * Area: Area as the document states it. Unit: m².
   */
  readonly areaM2?: Maybe<Scalars['Float']['output']>;
  /**
   * 读取所在的时间点
   * The point it was read at.
   */
  readonly asOf: AsOf;
  /**
   * 外接矩形：西、南、东、北
   * Bounding box: west, south, east, north.
   */
  readonly bbox?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /**
   * 形心：经度、纬度
   * Centroid: longitude, latitude.
   */
  readonly centroid?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /**
   * 截至 asOf.knownAt 的变更条数，可作 expectedVersion
   * How many changes it had up to asOf.knownAt; send it back as expectedVersion.
   */
  readonly changeCount: Scalars['Int']['output'];
  /**
   * 其他系统的编码
   * What other systems call it.
   */
  readonly codes: ReadonlyArray<Code>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /**
   * 管控区域：暂不开发利用污染地块的管控区域。来源：规划 三(一)3。
   * Control area: Control area of idle contaminated land.
   */
  readonly controlArea?: Maybe<Scalars['GeoJSON']['output']>;
  /**
   * 空间范围的坐标系
   * Reference system of its geometry.
   */
  readonly crs?: Maybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: Maybe<Scalars['String']['output']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 区划代码
   * Division code of the district.
   */
  readonly district: Scalars['ID']['output'];
  /**
   * 精确位置：精确空间位置，限制公开。
   * Exact position: Exact position; restricted.
   */
  readonly exactPosition?: Maybe<Scalars['GeoJSON']['output']>;
  /**
   * 没有对应字段的属性
   * Attributes that no column knows.
   */
  readonly extra?: Maybe<Scalars['JSON']['output']>;
  /**
   * 按字段名给出各字段；不指名时不含空间范围
   * Columns by name, for generic callers; geometries only when named.
   */
  readonly fields: Scalars['JSON']['output'];
  /**
   * 原使用单位：曾在地块上生产经营的单位。
   * Former user: Who used the plot before.
   */
  readonly formerUser?: Maybe<Scalars['String']['output']>;
  /**
   * 空间范围，按所存坐标系；simplifyM 为化简容差（米）
   * Its geometry as stored; simplifyM: tolerance of simplification in metres.
   */
  readonly geometry?: Maybe<Scalars['GeoJSON']['output']>;
  /**
   * 地下水受污染：调查报告认定地下水是否受污染。来源：规划 三(四)。
   * Groundwater polluted: Whether the investigation finds the groundwater polluted.
   */
  readonly groundwaterPolluted?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 截至 asOf.knownAt 的全部变更，含被更正者
   * Every change, corrected ones included, up to asOf.knownAt.
   */
  readonly history: ChangeConnection;
  /**
   * <登记册>/<编号>
   * <registry>/<record>, e.g. plot/P-0001.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 台账何时起知晓此版本（含其止日）
   * Since when this version, its end included, is known.
   */
  readonly knownFrom: Scalars['DateTime']['output'];
  /**
   * 用地类别：按规划用途划分的建设用地类别。来源：GB 36600-2018。
   * Land class: Class of construction land by its planned use.
   */
  readonly landClass?: Maybe<LandClass>;
  /**
   * 此时间点所在的名录
   * Keys of the lists it stands on at this point.
   */
  readonly lists: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * 管控修复方式：列入名录的方式；仅在名录内显示。来源：中华人民共和国土壤污染防治法 第五十八条。
   * Mode: How it is listed; shown while it is on the list.
   */
  readonly mode?: Maybe<RemediationMode>;
  /**
   * 名称，按来源写法
   * The name as the source writes it.
   */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: Maybe<Scalars['String']['output']>;
  /**
   * 规划用途：规划用途，按文件写法。
   * Planned use: Planned use in the words of the document.
   */
  readonly plannedUse?: Maybe<Scalars['String']['output']>;
  /**
   * 污染物：超标污染物。来源：GB 36600-2018。
   * Pollutants: Pollutants above the limits.
   */
  readonly pollutants?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 来源地块的编号，按来源所述
   * Keys of predecessors, as stated.
   */
  readonly predecessorRecords?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 来源地块：合并或分割前的地块。
   * Predecessors: The plots it came from.
   */
  readonly predecessors?: Maybe<ReadonlyArray<Maybe<Plot>>>;
  /**
   * 记录自身的编号
   * The record’s own key.
   */
  readonly record: Scalars['String']['output'];
  /**
   * 登记册的键
   * Key of its registry.
   */
  readonly registry: Scalars['ID']['output'];
  /**
   * 风险等级：污染地块的风险等级。来源：污染地块土壤环境管理办法（试行）（部令第42号）。
   * Risk level: Risk level of a contaminated plot.
   */
  readonly riskLevel?: Maybe<RiskLevel>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<PlotStage>;
  /**
   * 状态，与 stage 同一词
   * Its status as text: the same word as the typed stage.
   */
  readonly status?: Maybe<Scalars['String']['output']>;
  /**
   * 并入地块：合并后的地块；仅在合并、分割后显示。
   * Successor: The plot it was merged into; shown once merged or split.
   */
  readonly successor?: Maybe<Plot>;
  /**
   * 并入地块的编号，按来源所述
   * Key of successor, as stated.
   */
  readonly successorRecord?: Maybe<Scalars['String']['output']>;
  /**
   * 分割后地块的编号，按来源所述
   * Keys of successors, as stated.
   */
  readonly successorRecords?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 分割后地块：分割成的地块；仅在合并、分割后显示。
   * Successors: The plots it was split into.
   */
  readonly successors?: Maybe<ReadonlyArray<Maybe<Plot>>>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: Maybe<Scalars['String']['output']>;
  /**
   * 所在镇街（同一时间点在册者）
   * Its town, where that is in force at this point.
   */
  readonly town?: Maybe<Town>;
  /**
   * 镇街代码，按来源所述
   * Division code of its town, as stated.
   */
  readonly townCode?: Maybe<Scalars['String']['output']>;
  /**
   * 重点监管单位：所属土壤污染重点监管单位的编号。
   * Key supervised unit: Record key of the key supervised unit.
   */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /**
   * 现行版本自何日生效；0001-01-01 为来源未说明
   * From when the version in force holds; 0001-01-01: no source says.
   */
  readonly validFrom: Scalars['Date']['output'];
  /**
   * 现行版本至何日（不含）
   * Until when, that day not included.
   */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /**
   * 按生效时间排列的各版本，以 asOf.knownAt 所知为准
   * Its life along valid time, as known at asOf.knownAt.
   */
  readonly versions: ReadonlyArray<RecordVersion>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly village?: Maybe<Village>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: Maybe<Scalars['String']['output']>;
};


/**
 * 建设用地地块
 * Plots of construction land
 */
export type PlotFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 建设用地地块
 * Plots of construction land
 */
export type PlotGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 建设用地地块
 * Plots of construction land
 */
export type PlotHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 建设用地地块
 * Plots of construction land
 */
export type PlotVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 使用状况
 * Activity
 */
export type PlotActivity =
  /**
   * 停产
   * Ceased
   */
  | 'CEASED'
  /**
   * 拆除
   * Demolishing
   */
  | 'DEMOLISHING'
  /**
   * 在产
   * In production
   */
  | 'IN_PRODUCTION'
  /**
   * 再开发
   * Redeveloping
   */
  | 'REDEVELOPING'
  /**
   * 空置
   * Vacant
   */
  | 'VACANT'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type PlotActivityFilter = {
  readonly eq?: InputMaybe<PlotActivity>;
  readonly in?: InputMaybe<ReadonlyArray<PlotActivity>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<PlotActivity>;
  readonly notIn?: InputMaybe<ReadonlyArray<PlotActivity>>;
};

/**
 * 建设用地地块：一页
 * A page of plots of construction land.
 */
export type PlotConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<PlotEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Plot>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 建设用地地块：一页
 * A page of plots of construction land.
 */
export type PlotConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<PlotField>;
  sum?: InputMaybe<ReadonlyArray<PlotField>>;
};

/**
 * 一条
 * One of them.
 */
export type PlotEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Plot;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type PlotField =
  /**
   * 使用状况
   * Activity
   */
  | 'ACTIVITY'
  /**
   * 面积
   * Area
   */
  | 'AREA_M2'
  /**
   * 联系人
   * Contact
   */
  | 'CONTACT'
  /**
   * 坐标系
   * Coordinate reference system
   */
  | 'CRS'
  /**
   * 主管部门
   * Department
   */
  | 'DEPARTMENT'
  /**
   * 主管部门有依据
   * Department stated
   */
  | 'DEPARTMENT_STATED'
  /**
   * 原使用单位
   * Former user
   */
  | 'FORMER_USER'
  /**
   * 地下水受污染
   * Groundwater polluted
   */
  | 'GROUNDWATER_POLLUTED'
  /**
   * 用地类别
   * Land class
   */
  | 'LAND_CLASS'
  /**
   * 管控修复方式
   * Mode
   */
  | 'MODE'
  /**
   * 名称
   * Name
   */
  | 'NAME'
  /**
   * 备注
   * Note
   */
  | 'NOTE'
  /**
   * 位置
   * Place
   */
  | 'PLACE'
  /**
   * 规划用途
   * Planned use
   */
  | 'PLANNED_USE'
  /**
   * 编号
   * Record key
   */
  | 'RECORD'
  /**
   * 风险等级
   * Risk level
   */
  | 'RISK_LEVEL'
  /**
   * 状态
   * Status
   */
  | 'STATUS'
  /**
   * 并入地块
   * Successor
   */
  | 'SUCCESSOR'
  /**
   * 联系电话
   * Telephone
   */
  | 'TELEPHONE'
  /**
   * 镇街代码
   * Town code
   */
  | 'TOWN'
  /**
   * 重点监管单位
   * Key supervised unit
   */
  | 'UNIT'
  /**
   * 村（社区）代码
   * Village code
   */
  | 'VILLAGE'
  | '%future added value';

/**
 * 过滤条件；不用的键请略去，不可为 null
 * One operator object per column; a null anywhere is refused: leave the key out instead. At most 8 deep.
 */
export type PlotFilter = {
  /**
   * 使用状况：地块现在的使用状况。
   * Activity: What happens on the plot.
   */
  readonly activity?: InputMaybe<PlotActivityFilter>;
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<PlotFilter>>;
  /**
   * 面积：文件所载面积。单位：m²。
   * Area: Area as the document states it. Unit: m².
   */
  readonly areaM2?: InputMaybe<NumberFilter>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<CodesFilter>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<StringFilter>;
  /**
   * 管控区域：暂不开发利用污染地块的管控区域。来源：规划 三(一)3。
   * Control area: Control area of idle contaminated land.
   */
  readonly controlArea?: InputMaybe<GeometryFilter>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<CrsFilter>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<StringFilter>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<BooleanFilter>;
  /**
   * 精确位置：精确空间位置，限制公开。
   * Exact position: Exact position; restricted.
   */
  readonly exactPosition?: InputMaybe<GeometryFilter>;
  /**
   * 原使用单位：曾在地块上生产经营的单位。
   * Former user: Who used the plot before.
   */
  readonly formerUser?: InputMaybe<StringFilter>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<GeometryFilter>;
  /**
   * 地下水受污染：调查报告认定地下水是否受污染。来源：规划 三(四)。
   * Groundwater polluted: Whether the investigation finds the groundwater polluted.
   */
  readonly groundwaterPolluted?: InputMaybe<BooleanFilter>;
  readonly id?: InputMaybe<RefFilter>;
  /**
   * 用地类别：按规划用途划分的建设用地类别。来源：GB 36600-2018。
   * Land class: Class of construction land by its planned use.
   */
  readonly landClass?: InputMaybe<LandClassFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 管控修复方式：列入名录的方式；仅在名录内显示。来源：中华人民共和国土壤污染防治法 第五十八条。
   * Mode: How it is listed; shown while it is on the list.
   */
  readonly mode?: InputMaybe<RemediationModeFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<PlotFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<PlotFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  /**
   * 规划用途：规划用途，按文件写法。
   * Planned use: Planned use in the words of the document.
   */
  readonly plannedUse?: InputMaybe<StringFilter>;
  /**
   * 污染物：超标污染物。来源：GB 36600-2018。
   * Pollutants: Pollutants above the limits.
   */
  readonly pollutants?: InputMaybe<TextsFilter>;
  /**
   * 来源地块：合并或分割前的地块。
   * Predecessors: The plots it came from.
   */
  readonly predecessors?: InputMaybe<TextsFilter>;
  readonly record?: InputMaybe<StringFilter>;
  /**
   * 风险等级：污染地块的风险等级。来源：污染地块土壤环境管理办法（试行）（部令第42号）。
   * Risk level: Risk level of a contaminated plot.
   */
  readonly riskLevel?: InputMaybe<RiskLevelFilter>;
  readonly stage?: InputMaybe<PlotStageFilter>;
  readonly status?: InputMaybe<StringFilter>;
  /**
   * 并入地块：合并后的地块；仅在合并、分割后显示。
   * Successor: The plot it was merged into; shown once merged or split.
   */
  readonly successor?: InputMaybe<RefFilter>;
  /**
   * 分割后地块：分割成的地块；仅在合并、分割后显示。
   * Successors: The plots it was split into.
   */
  readonly successors?: InputMaybe<TextsFilter>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<TextsFilter>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<StringFilter>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly town?: InputMaybe<RefFilter>;
  /**
   * 重点监管单位：所属土壤污染重点监管单位的编号。
   * Key supervised unit: Record key of the key supervised unit.
   */
  readonly unit?: InputMaybe<StringFilter>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly village?: InputMaybe<RefFilter>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type PlotOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: PlotField;
};

/**
 * 建设用地地块的状态
 * Status of plots of construction land
 */
export type PlotStage =
  /**
   * 风险可接受
   * Risk acceptable
   */
  | 'ACCEPTABLE'
  /**
   * 已评估
   * Assessed
   */
  | 'ASSESSED'
  /**
   * 排除
   * Cleared
   */
  | 'CLEARED'
  /**
   * 线索
   * Clue
   */
  | 'CLUE'
  /**
   * 污染地块
   * Contaminated
   */
  | 'CONTAMINATED'
  /**
   * 在产暂缓
   * Deferred, in production
   */
  | 'DEFERRED'
  /**
   * 移出
   * Delisted
   */
  | 'DELISTED'
  /**
   * 效果评估中
   * Effect under review
   */
  | 'EFFECT_REVIEW'
  /**
   * 已调查待认定
   * Investigated
   */
  | 'INVESTIGATED'
  /**
   * 管控修复名录内
   * On the remediation list
   */
  | 'LISTED'
  /**
   * 已合并
   * Merged
   */
  | 'MERGED'
  /**
   * 已分割
   * Split
   */
  | 'SPLIT'
  /**
   * 疑似污染地块
   * Suspected
   */
  | 'SUSPECTED'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type PlotStageFilter = {
  readonly eq?: InputMaybe<PlotStage>;
  readonly in?: InputMaybe<ReadonlyArray<PlotStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<PlotStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<PlotStage>>;
};

/**
 * 级别
 * Level
 */
export type ProtectionLevel =
  /**
   * 一级
   * Level one
   */
  | 'ONE'
  /**
   * 准保护区
   * Quasi
   */
  | 'QUASI'
  /**
   * 二级
   * Level two
   */
  | 'TWO'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type ProtectionLevelFilter = {
  readonly eq?: InputMaybe<ProtectionLevel>;
  readonly in?: InputMaybe<ReadonlyArray<ProtectionLevel>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<ProtectionLevel>;
  readonly notIn?: InputMaybe<ReadonlyArray<ProtectionLevel>>;
};

/**
 * 饮用水水源保护区
 * Water-source protection zones
 */
export type ProtectionZone = RegistryRecord & {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 面积：批复所载面积。单位：km²。
   * Area: Area as approved. Unit: km².
   */
  readonly areaKm2?: Maybe<Scalars['Float']['output']>;
  /**
   * 读取所在的时间点
   * The point it was read at.
   */
  readonly asOf: AsOf;
  /**
   * 外接矩形：西、南、东、北
   * Bounding box: west, south, east, north.
   */
  readonly bbox?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /**
   * 形心：经度、纬度
   * Centroid: longitude, latitude.
   */
  readonly centroid?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /**
   * 截至 asOf.knownAt 的变更条数，可作 expectedVersion
   * How many changes it had up to asOf.knownAt; send it back as expectedVersion.
   */
  readonly changeCount: Scalars['Int']['output'];
  /**
   * 其他系统的编码
   * What other systems call it.
   */
  readonly codes: ReadonlyArray<Code>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /**
   * 空间范围的坐标系
   * Reference system of its geometry.
   */
  readonly crs?: Maybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: Maybe<Scalars['String']['output']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 区划代码
   * Division code of the district.
   */
  readonly district: Scalars['ID']['output'];
  /**
   * 没有对应字段的属性
   * Attributes that no column knows.
   */
  readonly extra?: Maybe<Scalars['JSON']['output']>;
  /**
   * 按字段名给出各字段；不指名时不含空间范围
   * Columns by name, for generic callers; geometries only when named.
   */
  readonly fields: Scalars['JSON']['output'];
  /**
   * 空间范围，按所存坐标系；simplifyM 为化简容差（米）
   * Its geometry as stored; simplifyM: tolerance of simplification in metres.
   */
  readonly geometry?: Maybe<Scalars['GeoJSON']['output']>;
  /**
   * 截至 asOf.knownAt 的全部变更，含被更正者
   * Every change, corrected ones included, up to asOf.knownAt.
   */
  readonly history: ChangeConnection;
  /**
   * <登记册>/<编号>
   * <registry>/<record>, e.g. plot/P-0001.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 台账何时起知晓此版本（含其止日）
   * Since when this version, its end included, is known.
   */
  readonly knownFrom: Scalars['DateTime']['output'];
  /**
   * 级别：保护区级别。来源：HJ 338-2018。
   * Level: Level of protection.
   */
  readonly level?: Maybe<ProtectionLevel>;
  /**
   * 此时间点所在的名录
   * Keys of the lists it stands on at this point.
   */
  readonly lists: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * 名称，按来源写法
   * The name as the source writes it.
   */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: Maybe<Scalars['String']['output']>;
  /**
   * 记录自身的编号
   * The record’s own key.
   */
  readonly record: Scalars['String']['output'];
  /**
   * 登记册的键
   * Key of its registry.
   */
  readonly registry: Scalars['ID']['output'];
  /**
   * 标志：界标、标识牌等设置情况。来源：HJ/T 433-2008。
   * Signs: Boundary signs.
   */
  readonly signs?: Maybe<Scalars['String']['output']>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<ProtectionZoneStage>;
  /**
   * 状态，与 stage 同一词
   * Its status as text: the same word as the typed stage.
   */
  readonly status?: Maybe<Scalars['String']['output']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: Maybe<Scalars['String']['output']>;
  /**
   * 所在镇街（同一时间点在册者）
   * Its town, where that is in force at this point.
   */
  readonly town?: Maybe<Town>;
  /**
   * 镇街代码，按来源所述
   * Division code of its town, as stated.
   */
  readonly townCode?: Maybe<Scalars['String']['output']>;
  /**
   * 现行版本自何日生效；0001-01-01 为来源未说明
   * From when the version in force holds; 0001-01-01: no source says.
   */
  readonly validFrom: Scalars['Date']['output'];
  /**
   * 现行版本至何日（不含）
   * Until when, that day not included.
   */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /**
   * 按生效时间排列的各版本，以 asOf.knownAt 所知为准
   * Its life along valid time, as known at asOf.knownAt.
   */
  readonly versions: ReadonlyArray<RecordVersion>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly village?: Maybe<Village>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: Maybe<Scalars['String']['output']>;
  /**
   * 水源地：所保护的水源地。
   * Water source: The source that it protects.
   */
  readonly waterSource?: Maybe<WaterSource>;
  /**
   * 水源地的编号，按来源所述
   * Key of water source, as stated.
   */
  readonly waterSourceRecord?: Maybe<Scalars['String']['output']>;
};


/**
 * 饮用水水源保护区
 * Water-source protection zones
 */
export type ProtectionZoneFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 饮用水水源保护区
 * Water-source protection zones
 */
export type ProtectionZoneGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 饮用水水源保护区
 * Water-source protection zones
 */
export type ProtectionZoneHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 饮用水水源保护区
 * Water-source protection zones
 */
export type ProtectionZoneVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 饮用水水源保护区：一页
 * A page of water-source protection zones.
 */
export type ProtectionZoneConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<ProtectionZoneEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<ProtectionZone>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 饮用水水源保护区：一页
 * A page of water-source protection zones.
 */
export type ProtectionZoneConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<ProtectionZoneField>;
  sum?: InputMaybe<ReadonlyArray<ProtectionZoneField>>;
};

/**
 * 一条
 * One of them.
 */
export type ProtectionZoneEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ProtectionZone;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type ProtectionZoneField =
  /**
   * 面积
   * Area
   */
  | 'AREA_KM2'
  /**
   * 联系人
   * Contact
   */
  | 'CONTACT'
  /**
   * 坐标系
   * Coordinate reference system
   */
  | 'CRS'
  /**
   * 主管部门
   * Department
   */
  | 'DEPARTMENT'
  /**
   * 主管部门有依据
   * Department stated
   */
  | 'DEPARTMENT_STATED'
  /**
   * 级别
   * Level
   */
  | 'LEVEL'
  /**
   * 名称
   * Name
   */
  | 'NAME'
  /**
   * 备注
   * Note
   */
  | 'NOTE'
  /**
   * 位置
   * Place
   */
  | 'PLACE'
  /**
   * 编号
   * Record key
   */
  | 'RECORD'
  /**
   * 标志
   * Signs
   */
  | 'SIGNS'
  /**
   * 状态
   * Status
   */
  | 'STATUS'
  /**
   * 联系电话
   * Telephone
   */
  | 'TELEPHONE'
  /**
   * 镇街代码
   * Town code
   */
  | 'TOWN'
  /**
   * 村（社区）代码
   * Village code
   */
  | 'VILLAGE'
  /**
   * 水源地
   * Water source
   */
  | 'WATER_SOURCE'
  | '%future added value';

/**
 * 过滤条件；不用的键请略去，不可为 null
 * One operator object per column; a null anywhere is refused: leave the key out instead. At most 8 deep.
 */
export type ProtectionZoneFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<ProtectionZoneFilter>>;
  /**
   * 面积：批复所载面积。单位：km²。
   * Area: Area as approved. Unit: km².
   */
  readonly areaKm2?: InputMaybe<NumberFilter>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<CodesFilter>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<StringFilter>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<CrsFilter>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<StringFilter>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<BooleanFilter>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<GeometryFilter>;
  readonly id?: InputMaybe<RefFilter>;
  /**
   * 级别：保护区级别。来源：HJ 338-2018。
   * Level: Level of protection.
   */
  readonly level?: InputMaybe<ProtectionLevelFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<ProtectionZoneFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ProtectionZoneFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  /**
   * 标志：界标、标识牌等设置情况。来源：HJ/T 433-2008。
   * Signs: Boundary signs.
   */
  readonly signs?: InputMaybe<StringFilter>;
  readonly stage?: InputMaybe<ProtectionZoneStageFilter>;
  readonly status?: InputMaybe<StringFilter>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<TextsFilter>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<StringFilter>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly town?: InputMaybe<RefFilter>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly village?: InputMaybe<RefFilter>;
  /**
   * 水源地：所保护的水源地。
   * Water source: The source that it protects.
   */
  readonly waterSource?: InputMaybe<RefFilter>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type ProtectionZoneOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: ProtectionZoneField;
};

/**
 * 饮用水水源保护区的状态
 * Status of water-source protection zones
 */
export type ProtectionZoneStage =
  /**
   * 已批准
   * Approved
   */
  | 'APPROVED'
  /**
   * 拟定
   * Draft
   */
  | 'DRAFT'
  /**
   * 已撤销
   * Revoked
   */
  | 'REVOKED'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type ProtectionZoneStageFilter = {
  readonly eq?: InputMaybe<ProtectionZoneStage>;
  readonly in?: InputMaybe<ReadonlyArray<ProtectionZoneStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<ProtectionZoneStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<ProtectionZoneStage>>;
};

/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type Query = {
  /**
   * 变更流，按序号；游标即序号
   * The feed of changes in position order; a cursor is the position.
   */
  readonly changes?: Maybe<ChangeConnection>;
  /**
   * 数字口径：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly claim?: Maybe<Claim>;
  /**
   * 数字口径：分页
   * Claims in force at a point, page by page.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /**
   * 跨登记册计数
   * Counts over all registries at once.
   */
  readonly counts?: Maybe<Counts>;
  /**
   * 两个时间点之间的差异；给 list 时为谁进谁出
   * What differs between two points; of a list: who joined, who left.
   */
  readonly diff?: Maybe<DiffConnection>;
  /**
   * 依据文件：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly document?: Maybe<Document>;
  /**
   * 依据文件：分页
   * Documents in force at a point, page by page.
   */
  readonly documents?: Maybe<DocumentConnection>;
  /**
   * 台账本身
   * The ledger itself, at the request’s head.
   */
  readonly ledger: Ledger;
  /**
   * 一条记录的一生，在册与否；当时尚未听闻为空
   * The life of a record, in force or not; null: not heard of by then.
   */
  readonly life?: Maybe<RecordLife>;
  /**
   * 一个名录
   * One list; null for a key that nobody keeps.
   */
  readonly list?: Maybe<RegisterList>;
  /**
   * 全部名录
   * Every list.
   */
  readonly lists: ReadonlyArray<RegisterList>;
  /**
   * 建设用地地块：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly plot?: Maybe<Plot>;
  /**
   * 建设用地地块：分页
   * Plots of construction land in force at a point, page by page.
   */
  readonly plots?: Maybe<PlotConnection>;
  /**
   * 饮用水水源保护区：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly protectionZone?: Maybe<ProtectionZone>;
  /**
   * 饮用水水源保护区：分页
   * Water-source protection zones in force at a point, page by page.
   */
  readonly protectionZones?: Maybe<ProtectionZoneConnection>;
  /**
   * 任一记录；不在册为空
   * A record of any registry; null where it is not in force.
   */
  readonly record?: Maybe<RegistryRecord>;
  /**
   * 多条记录，至多 500，按所给次序，不在册为空
   * At most 500 records, in the order asked, null where not in force.
   */
  readonly records: ReadonlyArray<Maybe<RegistryRecord>>;
  /**
   * 全部登记册
   * Every registry.
   */
  readonly registries: ReadonlyArray<Registry>;
  /**
   * 镇街：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly town?: Maybe<Town>;
  /**
   * 镇街：分页
   * Towns and streets in force at a point, page by page.
   */
  readonly towns?: Maybe<TownConnection>;
  /**
   * 行政村（社区）：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly village?: Maybe<Village>;
  /**
   * 行政村（社区）：分页
   * Villages and communities in force at a point, page by page.
   */
  readonly villages?: Maybe<VillageConnection>;
  /**
   * 饮用水水源地：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly waterSource?: Maybe<WaterSource>;
  /**
   * 饮用水水源地：分页
   * Drinking-water sources in force at a point, page by page.
   */
  readonly waterSources?: Maybe<WaterSourceConnection>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['Int64']['input']>;
  before?: InputMaybe<Scalars['Int64']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  registry?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryClaimArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryCountsArgs = {
  asOf?: InputMaybe<AsOfInput>;
  by: ReadonlyArray<CountKey>;
  list?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  registry?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  town?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryDiffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: AsOfInput;
  kind?: InputMaybe<ReadonlyArray<DiffKind>>;
  list?: InputMaybe<Scalars['ID']['input']>;
  registry?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  to?: InputMaybe<AsOfInput>;
  town?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryDocumentArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryLifeArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryListArgs = {
  key: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryPlotArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryPlotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlotOrder>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryProtectionZoneArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryProtectionZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProtectionZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProtectionZoneOrder>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryRecordArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryRecordsArgs = {
  asOf?: InputMaybe<AsOfInput>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryTownArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryTownsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TownFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TownOrder>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryVillageArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryVillagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VillageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VillageOrder>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryWaterSourceArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryWaterSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WaterSourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<WaterSourceOrder>>;
};

/**
 * 各登记册的记录：一页
 * A page of records of any registry.
 */
export type RecordConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<RecordEdge>;
  readonly nodes: ReadonlyArray<RegistryRecord>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一条记录的差异
 * A record before and after.
 */
export type RecordDiff = {
  /**
   * 后一时间点的记录；不在册为空
   * The record at the second point; null where not in force.
   */
  readonly after?: Maybe<RegistryRecord>;
  /**
   * 前一时间点的记录；不在册为空
   * The record at the first point; null where not in force.
   */
  readonly before?: Maybe<RegistryRecord>;
  readonly cause: DiffCause;
  /**
   * 只在其中一个时间点有效的变更，及使之如此的更正
   * Changes that count at exactly one of the two points, and the corrections that made it so.
   */
  readonly changes: ReadonlyArray<Change>;
  readonly fields: ReadonlyArray<FieldDiff>;
  /**
   * <登记册>/<编号>
   * <registry>/<record>
   */
  readonly id: Scalars['ID']['output'];
  readonly kind: DiffKind;
  readonly record: Scalars['String']['output'];
  readonly registry: Scalars['ID']['output'];
};

/**
 * 一条
 * One of them.
 */
export type RecordEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: RegistryRecord;
};

/**
 * 一条记录的一生，在册与否皆可读
 * The life of a record, in force or not.
 */
export type RecordLife = {
  /**
   * 全部变更
   * Every change up to the point.
   */
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  /**
   * 此时间点是否在册
   * Whether it is in force at the point.
   */
  readonly inForce: Scalars['Boolean']['output'];
  /**
   * 各版本
   * Its versions along valid time.
   */
  readonly versions: ReadonlyArray<RecordVersion>;
};


/**
 * 一条记录的一生，在册与否皆可读
 * The life of a record, in force or not.
 */
export type RecordLifeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 一条记录的一生，在册与否皆可读
 * The life of a record, in force or not.
 */
export type RecordLifeVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 记录在一段时间内的样子
 * A record over one span of valid time.
 */
export type RecordVersion = {
  /**
   * 读于该段首日
   * Read on the first day of the span.
   */
  readonly node: RegistryRecord;
  /**
   * 各字段
   * Its columns by name.
   */
  readonly state: Scalars['JSON']['output'];
  /**
   * 自何日
   * From this day.
   */
  readonly validFrom: Scalars['Date']['output'];
  /**
   * 至何日（不含）；空为至今
   * Until this day, not included; null: until further notice.
   */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/**
 * 记录在一段时间内的样子
 * A record over one span of valid time.
 */
export type RecordVersionStateArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type RefFilter = {
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<Scalars['ID']['input']>;
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/**
 * 名录、名单、清单
 * A named selection over one or two registries.
 */
export type RegisterList = {
  /**
   * 更新频次
   * How often it is brought up to date.
   */
  readonly cadence?: Maybe<Scalars['String']['output']>;
  /**
   * 条数
   * How many records stand on it.
   */
  readonly count: Scalars['Int']['output'];
  readonly custodian?: Maybe<Scalars['String']['output']>;
  /**
   * 名录上的记录
   * The records that stand on it, by registry and key.
   */
  readonly entries: RecordConnection;
  readonly key: Scalars['ID']['output'];
  /**
   * 取自哪些登记册
   * The registries it selects from.
   */
  readonly registries: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * 一条记录何时在名录上，以该时间点所知为准
   * When a record stood on it, as known at the point.
   */
  readonly spells: ReadonlyArray<Spell>;
  readonly title: Scalars['String']['output'];
  readonly titleEn: Scalars['String']['output'];
};


/**
 * 名录、名单、清单
 * A named selection over one or two registries.
 */
export type RegisterListCountArgs = {
  asOf?: InputMaybe<AsOfInput>;
};


/**
 * 名录、名单、清单
 * A named selection over one or two registries.
 */
export type RegisterListEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  town?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * 名录、名单、清单
 * A named selection over one or two registries.
 */
export type RegisterListSpellsArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};

/**
 * 登记册
 * A registry: a kind of record with its own rules.
 */
export type Registry = {
  /**
   * 依据
   * Laws and standards it rests on.
   */
  readonly basis: ReadonlyArray<Scalars['String']['output']>;
  /**
   * counts 按类别计数所用的字段
   * The column that counts(by: CATEGORY) counts by.
   */
  readonly category?: Maybe<Scalars['String']['output']>;
  /**
   * 变更类型
   * Its types of change.
   */
  readonly changeTypes: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * 在册条数
   * How many records are in force.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 主管部门；推断者注明
   * The department that keeps it; marked where it is inferred.
   */
  readonly custodian?: Maybe<Scalars['String']['output']>;
  /**
   * 字段
   * Its columns.
   */
  readonly fields: ReadonlyArray<RegistryField>;
  readonly key: Scalars['ID']['output'];
  readonly plural: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly titleEn: Scalars['String']['output'];
};


/**
 * 登记册
 * A registry: a kind of record with its own rules.
 */
export type RegistryCountArgs = {
  asOf?: InputMaybe<AsOfInput>;
};

/**
 * 登记册的一个字段
 * A column of a registry.
 */
export type RegistryField = {
  readonly meaning: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly references?: Maybe<Scalars['ID']['output']>;
  readonly restricted: Scalars['Boolean']['output'];
  readonly since?: Maybe<Scalars['Date']['output']>;
  /**
   * 定义的来源
   * Where the definition comes from.
   */
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly titleEn: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly until?: Maybe<Scalars['Date']['output']>;
  readonly values?: Maybe<ReadonlyArray<FieldValue>>;
};

/**
 * 任一登记册的一条记录，读于某一时间点；其下各项同点读取
 * A record of any registry, read at a point; what hangs below it is read there too.
 */
export type RegistryRecord = {
  /**
   * 读取所在的时间点
   * The point it was read at.
   */
  readonly asOf: AsOf;
  /**
   * 外接矩形：西、南、东、北
   * Bounding box: west, south, east, north.
   */
  readonly bbox?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /**
   * 形心：经度、纬度
   * Centroid: longitude, latitude.
   */
  readonly centroid?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /**
   * 截至 asOf.knownAt 的变更条数，可作 expectedVersion
   * How many changes it had up to asOf.knownAt; send it back as expectedVersion.
   */
  readonly changeCount: Scalars['Int']['output'];
  /**
   * 其他系统的编码
   * What other systems call it.
   */
  readonly codes: ReadonlyArray<Code>;
  /**
   * 空间范围的坐标系
   * Reference system of its geometry.
   */
  readonly crs?: Maybe<Crs>;
  /**
   * 区划代码
   * Division code of the district.
   */
  readonly district: Scalars['ID']['output'];
  /**
   * 没有对应字段的属性
   * Attributes that no column knows.
   */
  readonly extra?: Maybe<Scalars['JSON']['output']>;
  /**
   * 按字段名给出各字段；不指名时不含空间范围
   * Columns by name, for generic callers; geometries only when named.
   */
  readonly fields: Scalars['JSON']['output'];
  /**
   * 空间范围，按所存坐标系；simplifyM 为化简容差（米）
   * Its geometry as stored; simplifyM: tolerance of simplification in metres.
   */
  readonly geometry?: Maybe<Scalars['GeoJSON']['output']>;
  /**
   * 截至 asOf.knownAt 的全部变更，含被更正者
   * Every change, corrected ones included, up to asOf.knownAt.
   */
  readonly history: ChangeConnection;
  /**
   * <登记册>/<编号>
   * <registry>/<record>, e.g. plot/P-0001.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 台账何时起知晓此版本（含其止日）
   * Since when this version, its end included, is known.
   */
  readonly knownFrom: Scalars['DateTime']['output'];
  /**
   * 此时间点所在的名录
   * Keys of the lists it stands on at this point.
   */
  readonly lists: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * 名称，按来源写法
   * The name as the source writes it.
   */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * 记录自身的编号
   * The record’s own key.
   */
  readonly record: Scalars['String']['output'];
  /**
   * 登记册的键
   * Key of its registry.
   */
  readonly registry: Scalars['ID']['output'];
  /**
   * 状态，与 stage 同一词
   * Its status as text: the same word as the typed stage.
   */
  readonly status?: Maybe<Scalars['String']['output']>;
  /**
   * 所在镇街（同一时间点在册者）
   * Its town, where that is in force at this point.
   */
  readonly town?: Maybe<Town>;
  /**
   * 镇街代码，按来源所述
   * Division code of its town, as stated.
   */
  readonly townCode?: Maybe<Scalars['String']['output']>;
  /**
   * 现行版本自何日生效；0001-01-01 为来源未说明
   * From when the version in force holds; 0001-01-01: no source says.
   */
  readonly validFrom: Scalars['Date']['output'];
  /**
   * 现行版本至何日（不含）
   * Until when, that day not included.
   */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /**
   * 按生效时间排列的各版本，以 asOf.knownAt 所知为准
   * Its life along valid time, as known at asOf.knownAt.
   */
  readonly versions: ReadonlyArray<RecordVersion>;
};


/**
 * 任一登记册的一条记录，读于某一时间点；其下各项同点读取
 * A record of any registry, read at a point; what hangs below it is read there too.
 */
export type RegistryRecordFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 任一登记册的一条记录，读于某一时间点；其下各项同点读取
 * A record of any registry, read at a point; what hangs below it is read there too.
 */
export type RegistryRecordGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 任一登记册的一条记录，读于某一时间点；其下各项同点读取
 * A record of any registry, read at a point; what hangs below it is read there too.
 */
export type RegistryRecordHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 任一登记册的一条记录，读于某一时间点；其下各项同点读取
 * A record of any registry, read at a point; what hangs below it is read there too.
 */
export type RegistryRecordVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 管控修复方式
 * Mode
 */
export type RemediationMode =
  /**
   * 管控与修复
   * Both
   */
  | 'BOTH'
  /**
   * 风险管控
   * Control
   */
  | 'CONTROL'
  /**
   * 修复
   * Remediation
   */
  | 'REMEDIATION'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type RemediationModeFilter = {
  readonly eq?: InputMaybe<RemediationMode>;
  readonly in?: InputMaybe<ReadonlyArray<RemediationMode>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<RemediationMode>;
  readonly notIn?: InputMaybe<ReadonlyArray<RemediationMode>>;
};

/**
 * 风险等级
 * Risk level
 */
export type RiskLevel =
  /**
   * 高
   * High
   */
  | 'HIGH'
  /**
   * 低
   * Low
   */
  | 'LOW'
  /**
   * 中
   * Medium
   */
  | 'MEDIUM'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type RiskLevelFilter = {
  readonly eq?: InputMaybe<RiskLevel>;
  readonly in?: InputMaybe<ReadonlyArray<RiskLevel>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<RiskLevel>;
  readonly notIn?: InputMaybe<ReadonlyArray<RiskLevel>>;
};

/**
 * 在名录上的一段时间
 * A span of days on a list, the last not included.
 */
export type Spell = {
  readonly from: Scalars['Date']['output'];
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type StringFilter = {
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<Scalars['String']['input']>;
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type TextsFilter = {
  readonly has?: InputMaybe<Scalars['String']['input']>;
  readonly hasAll?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly hasAny?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * 镇街
 * Towns and streets
 */
export type Town = RegistryRecord & {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 读取所在的时间点
   * The point it was read at.
   */
  readonly asOf: AsOf;
  /**
   * 外接矩形：西、南、东、北
   * Bounding box: west, south, east, north.
   */
  readonly bbox?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /**
   * 形心：经度、纬度
   * Centroid: longitude, latitude.
   */
  readonly centroid?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /**
   * 截至 asOf.knownAt 的变更条数，可作 expectedVersion
   * How many changes it had up to asOf.knownAt; send it back as expectedVersion.
   */
  readonly changeCount: Scalars['Int']['output'];
  /**
   * 指向它的数字口径
   * Claims that refer to it, at its own point.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /**
   * 区划代码：九位区划代码。来源：统计用区划代码（国家统计局）。
   * Division code: Nine-digit division code.
   */
  readonly code?: Maybe<Scalars['String']['output']>;
  /**
   * 其他系统的编码
   * What other systems call it.
   */
  readonly codes: ReadonlyArray<Code>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /**
   * 空间范围的坐标系
   * Reference system of its geometry.
   */
  readonly crs?: Maybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: Maybe<Scalars['String']['output']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 区划代码
   * Division code of the district.
   */
  readonly district: Scalars['ID']['output'];
  /**
   * 指向它的依据文件
   * Documents that refer to it, at its own point.
   */
  readonly documents?: Maybe<DocumentConnection>;
  /**
   * 没有对应字段的属性
   * Attributes that no column knows.
   */
  readonly extra?: Maybe<Scalars['JSON']['output']>;
  /**
   * 按字段名给出各字段；不指名时不含空间范围
   * Columns by name, for generic callers; geometries only when named.
   */
  readonly fields: Scalars['JSON']['output'];
  /**
   * 空间范围，按所存坐标系；simplifyM 为化简容差（米）
   * Its geometry as stored; simplifyM: tolerance of simplification in metres.
   */
  readonly geometry?: Maybe<Scalars['GeoJSON']['output']>;
  /**
   * 截至 asOf.knownAt 的全部变更，含被更正者
   * Every change, corrected ones included, up to asOf.knownAt.
   */
  readonly history: ChangeConnection;
  /**
   * <登记册>/<编号>
   * <registry>/<record>, e.g. plot/P-0001.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 类别：街道或镇。
   * Kind: Street or town.
   */
  readonly kind?: Maybe<TownKind>;
  /**
   * 台账何时起知晓此版本（含其止日）
   * Since when this version, its end included, is known.
   */
  readonly knownFrom: Scalars['DateTime']['output'];
  /**
   * 此时间点所在的名录
   * Keys of the lists it stands on at this point.
   */
  readonly lists: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * 名称，按来源写法
   * The name as the source writes it.
   */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: Maybe<Scalars['String']['output']>;
  /**
   * 指向它的建设用地地块
   * Plots of construction land that refer to it, at its own point.
   */
  readonly plots?: Maybe<PlotConnection>;
  /**
   * 指向它的饮用水水源保护区
   * Water-source protection zones that refer to it, at its own point.
   */
  readonly protectionZones?: Maybe<ProtectionZoneConnection>;
  /**
   * 记录自身的编号
   * The record’s own key.
   */
  readonly record: Scalars['String']['output'];
  /**
   * 登记册的键
   * Key of its registry.
   */
  readonly registry: Scalars['ID']['output'];
  /**
   * 驻地：政府驻地的点位，坐标系见 crs。
   * Seat: Point of its seat, in the record’s crs.
   */
  readonly seat?: Maybe<Scalars['GeoJSON']['output']>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<TownStage>;
  /**
   * 状态，与 stage 同一词
   * Its status as text: the same word as the typed stage.
   */
  readonly status?: Maybe<Scalars['String']['output']>;
  /**
   * 并入镇街：合并后的镇街；仅在合并后显示。
   * Successor: The town it was merged into; shown once merged.
   */
  readonly successor?: Maybe<Town>;
  /**
   * 并入镇街的编号，按来源所述
   * Key of successor, as stated.
   */
  readonly successorRecord?: Maybe<Scalars['String']['output']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: Maybe<Scalars['String']['output']>;
  /**
   * 所在镇街（同一时间点在册者）
   * Its town, where that is in force at this point.
   */
  readonly town?: Maybe<Town>;
  /**
   * 镇街代码，按来源所述
   * Division code of its town, as stated.
   */
  readonly townCode?: Maybe<Scalars['String']['output']>;
  /**
   * 指向它的镇街
   * Towns and streets that refer to it, at its own point.
   */
  readonly towns?: Maybe<TownConnection>;
  /**
   * 现行版本自何日生效；0001-01-01 为来源未说明
   * From when the version in force holds; 0001-01-01: no source says.
   */
  readonly validFrom: Scalars['Date']['output'];
  /**
   * 现行版本至何日（不含）
   * Until when, that day not included.
   */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /**
   * 按生效时间排列的各版本，以 asOf.knownAt 所知为准
   * Its life along valid time, as known at asOf.knownAt.
   */
  readonly versions: ReadonlyArray<RecordVersion>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly village?: Maybe<Village>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: Maybe<Scalars['String']['output']>;
  /**
   * 指向它的行政村（社区）
   * Villages and communities that refer to it, at its own point.
   */
  readonly villages?: Maybe<VillageConnection>;
  /**
   * 指向它的饮用水水源地
   * Drinking-water sources that refer to it, at its own point.
   */
  readonly waterSources?: Maybe<WaterSourceConnection>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownPlotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlotOrder>>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownProtectionZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProtectionZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProtectionZoneOrder>>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownTownsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TownFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TownOrder>>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownVillagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VillageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VillageOrder>>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownWaterSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WaterSourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<WaterSourceOrder>>;
};

/**
 * 镇街：一页
 * A page of towns and streets.
 */
export type TownConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<TownEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Town>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 镇街：一页
 * A page of towns and streets.
 */
export type TownConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<TownField>;
  sum?: InputMaybe<ReadonlyArray<TownField>>;
};

/**
 * 一条
 * One of them.
 */
export type TownEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Town;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type TownField =
  /**
   * 区划代码
   * Division code
   */
  | 'CODE'
  /**
   * 联系人
   * Contact
   */
  | 'CONTACT'
  /**
   * 坐标系
   * Coordinate reference system
   */
  | 'CRS'
  /**
   * 主管部门
   * Department
   */
  | 'DEPARTMENT'
  /**
   * 主管部门有依据
   * Department stated
   */
  | 'DEPARTMENT_STATED'
  /**
   * 类别
   * Kind
   */
  | 'KIND'
  /**
   * 名称
   * Name
   */
  | 'NAME'
  /**
   * 备注
   * Note
   */
  | 'NOTE'
  /**
   * 位置
   * Place
   */
  | 'PLACE'
  /**
   * 编号
   * Record key
   */
  | 'RECORD'
  /**
   * 状态
   * Status
   */
  | 'STATUS'
  /**
   * 并入镇街
   * Successor
   */
  | 'SUCCESSOR'
  /**
   * 联系电话
   * Telephone
   */
  | 'TELEPHONE'
  /**
   * 镇街代码
   * Town code
   */
  | 'TOWN'
  /**
   * 村（社区）代码
   * Village code
   */
  | 'VILLAGE'
  | '%future added value';

/**
 * 过滤条件；不用的键请略去，不可为 null
 * One operator object per column; a null anywhere is refused: leave the key out instead. At most 8 deep.
 */
export type TownFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<TownFilter>>;
  /**
   * 区划代码：九位区划代码。来源：统计用区划代码（国家统计局）。
   * Division code: Nine-digit division code.
   */
  readonly code?: InputMaybe<StringFilter>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<CodesFilter>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<StringFilter>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<CrsFilter>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<StringFilter>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<BooleanFilter>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<GeometryFilter>;
  readonly id?: InputMaybe<RefFilter>;
  /**
   * 类别：街道或镇。
   * Kind: Street or town.
   */
  readonly kind?: InputMaybe<TownKindFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<TownFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<TownFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  /**
   * 驻地：政府驻地的点位，坐标系见 crs。
   * Seat: Point of its seat, in the record’s crs.
   */
  readonly seat?: InputMaybe<GeometryFilter>;
  readonly stage?: InputMaybe<TownStageFilter>;
  readonly status?: InputMaybe<StringFilter>;
  /**
   * 并入镇街：合并后的镇街；仅在合并后显示。
   * Successor: The town it was merged into; shown once merged.
   */
  readonly successor?: InputMaybe<RefFilter>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<TextsFilter>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<StringFilter>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly town?: InputMaybe<RefFilter>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly village?: InputMaybe<RefFilter>;
};

/**
 * 类别
 * Kind
 */
export type TownKind =
  /**
   * 街道
   * Street
   */
  | 'STREET'
  /**
   * 镇
   * Town
   */
  | 'TOWN'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type TownKindFilter = {
  readonly eq?: InputMaybe<TownKind>;
  readonly in?: InputMaybe<ReadonlyArray<TownKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<TownKind>;
  readonly notIn?: InputMaybe<ReadonlyArray<TownKind>>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type TownOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: TownField;
};

/**
 * 镇街的状态
 * Status of towns and streets
 */
export type TownStage =
  /**
   * 已撤销
   * Abolished
   */
  | 'ABOLISHED'
  /**
   * 现行
   * In force
   */
  | 'IN_FORCE'
  /**
   * 已合并
   * Merged
   */
  | 'MERGED'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type TownStageFilter = {
  readonly eq?: InputMaybe<TownStage>;
  readonly in?: InputMaybe<ReadonlyArray<TownStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<TownStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<TownStage>>;
};

/**
 * 行政村（社区）
 * Villages and communities
 */
export type Village = RegistryRecord & {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 读取所在的时间点
   * The point it was read at.
   */
  readonly asOf: AsOf;
  /**
   * 外接矩形：西、南、东、北
   * Bounding box: west, south, east, north.
   */
  readonly bbox?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /**
   * 形心：经度、纬度
   * Centroid: longitude, latitude.
   */
  readonly centroid?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /**
   * 截至 asOf.knownAt 的变更条数，可作 expectedVersion
   * How many changes it had up to asOf.knownAt; send it back as expectedVersion.
   */
  readonly changeCount: Scalars['Int']['output'];
  /**
   * 指向它的数字口径
   * Claims that refer to it, at its own point.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /**
   * 区划代码：十二位区划代码。来源：统计用区划代码（国家统计局）。
   * Division code: Twelve-digit division code.
   */
  readonly code?: Maybe<Scalars['String']['output']>;
  /**
   * 其他系统的编码
   * What other systems call it.
   */
  readonly codes: ReadonlyArray<Code>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /**
   * 空间范围的坐标系
   * Reference system of its geometry.
   */
  readonly crs?: Maybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: Maybe<Scalars['String']['output']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 区划代码
   * Division code of the district.
   */
  readonly district: Scalars['ID']['output'];
  /**
   * 指向它的依据文件
   * Documents that refer to it, at its own point.
   */
  readonly documents?: Maybe<DocumentConnection>;
  /**
   * 没有对应字段的属性
   * Attributes that no column knows.
   */
  readonly extra?: Maybe<Scalars['JSON']['output']>;
  /**
   * 按字段名给出各字段；不指名时不含空间范围
   * Columns by name, for generic callers; geometries only when named.
   */
  readonly fields: Scalars['JSON']['output'];
  /**
   * 空间范围，按所存坐标系；simplifyM 为化简容差（米）
   * Its geometry as stored; simplifyM: tolerance of simplification in metres.
   */
  readonly geometry?: Maybe<Scalars['GeoJSON']['output']>;
  /**
   * 截至 asOf.knownAt 的全部变更，含被更正者
   * Every change, corrected ones included, up to asOf.knownAt.
   */
  readonly history: ChangeConnection;
  /**
   * 户数：户数。单位：户。
   * Households: Number of households. Unit: 户.
   */
  readonly householdCount?: Maybe<Scalars['Float']['output']>;
  /**
   * <登记册>/<编号>
   * <registry>/<record>, e.g. plot/P-0001.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 类别：行政村或社区。
   * Kind: Village or community.
   */
  readonly kind?: Maybe<VillageKind>;
  /**
   * 台账何时起知晓此版本（含其止日）
   * Since when this version, its end included, is known.
   */
  readonly knownFrom: Scalars['DateTime']['output'];
  /**
   * 此时间点所在的名录
   * Keys of the lists it stands on at this point.
   */
  readonly lists: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * 名称，按来源写法
   * The name as the source writes it.
   */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: Maybe<Scalars['String']['output']>;
  /**
   * 指向它的建设用地地块
   * Plots of construction land that refer to it, at its own point.
   */
  readonly plots?: Maybe<PlotConnection>;
  /**
   * 指向它的饮用水水源保护区
   * Water-source protection zones that refer to it, at its own point.
   */
  readonly protectionZones?: Maybe<ProtectionZoneConnection>;
  /**
   * 记录自身的编号
   * The record’s own key.
   */
  readonly record: Scalars['String']['output'];
  /**
   * 登记册的键
   * Key of its registry.
   */
  readonly registry: Scalars['ID']['output'];
  /**
   * 完成环境整治：是否完成农村环境整治。
   * Renovated: Whether its environment works are done.
   */
  readonly renovated?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 生活污水得到治理：生活污水是否得到治理。
   * Sewage treated: Whether its sewage is treated.
   */
  readonly sewageTreated?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<VillageStage>;
  /**
   * 状态，与 stage 同一词
   * Its status as text: the same word as the typed stage.
   */
  readonly status?: Maybe<Scalars['String']['output']>;
  /**
   * 并入村：合并后的村；仅在合并后显示。
   * Successor: The village it was merged into; shown once merged.
   */
  readonly successor?: Maybe<Village>;
  /**
   * 并入村的编号，按来源所述
   * Key of successor, as stated.
   */
  readonly successorRecord?: Maybe<Scalars['String']['output']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: Maybe<Scalars['String']['output']>;
  /**
   * 整治档次：农村人居环境整治档次。来源：规划 一(一)2。
   * Tier: Tier of the rural environment campaign.
   */
  readonly tier?: Maybe<VillageTier>;
  /**
   * 所在镇街（同一时间点在册者）
   * Its town, where that is in force at this point.
   */
  readonly town?: Maybe<Town>;
  /**
   * 镇街代码，按来源所述
   * Division code of its town, as stated.
   */
  readonly townCode?: Maybe<Scalars['String']['output']>;
  /**
   * 指向它的镇街
   * Towns and streets that refer to it, at its own point.
   */
  readonly towns?: Maybe<TownConnection>;
  /**
   * 现行版本自何日生效；0001-01-01 为来源未说明
   * From when the version in force holds; 0001-01-01: no source says.
   */
  readonly validFrom: Scalars['Date']['output'];
  /**
   * 现行版本至何日（不含）
   * Until when, that day not included.
   */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /**
   * 按生效时间排列的各版本，以 asOf.knownAt 所知为准
   * Its life along valid time, as known at asOf.knownAt.
   */
  readonly versions: ReadonlyArray<RecordVersion>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly village?: Maybe<Village>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: Maybe<Scalars['String']['output']>;
  /**
   * 指向它的行政村（社区）
   * Villages and communities that refer to it, at its own point.
   */
  readonly villages?: Maybe<VillageConnection>;
  /**
   * 生活垃圾收运：生活垃圾是否有收运体系。
   * Waste collection: Whether waste is collected.
   */
  readonly wasteCollection?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 指向它的饮用水水源地
   * Drinking-water sources that refer to it, at its own point.
   */
  readonly waterSources?: Maybe<WaterSourceConnection>;
};


/**
 * 行政村（社区）
 * Villages and communities
 */
export type VillageClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};


/**
 * 行政村（社区）
 * Villages and communities
 */
export type VillageDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
};


/**
 * 行政村（社区）
 * Villages and communities
 */
export type VillageFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 行政村（社区）
 * Villages and communities
 */
export type VillageGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 行政村（社区）
 * Villages and communities
 */
export type VillageHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 行政村（社区）
 * Villages and communities
 */
export type VillagePlotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlotOrder>>;
};


/**
 * 行政村（社区）
 * Villages and communities
 */
export type VillageProtectionZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProtectionZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProtectionZoneOrder>>;
};


/**
 * 行政村（社区）
 * Villages and communities
 */
export type VillageTownsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TownFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TownOrder>>;
};


/**
 * 行政村（社区）
 * Villages and communities
 */
export type VillageVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 行政村（社区）
 * Villages and communities
 */
export type VillageVillagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VillageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VillageOrder>>;
};


/**
 * 行政村（社区）
 * Villages and communities
 */
export type VillageWaterSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WaterSourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<WaterSourceOrder>>;
};

/**
 * 行政村（社区）：一页
 * A page of villages and communities.
 */
export type VillageConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<VillageEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Village>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 行政村（社区）：一页
 * A page of villages and communities.
 */
export type VillageConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<VillageField>;
  sum?: InputMaybe<ReadonlyArray<VillageField>>;
};

/**
 * 一条
 * One of them.
 */
export type VillageEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Village;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type VillageField =
  /**
   * 区划代码
   * Division code
   */
  | 'CODE'
  /**
   * 联系人
   * Contact
   */
  | 'CONTACT'
  /**
   * 坐标系
   * Coordinate reference system
   */
  | 'CRS'
  /**
   * 主管部门
   * Department
   */
  | 'DEPARTMENT'
  /**
   * 主管部门有依据
   * Department stated
   */
  | 'DEPARTMENT_STATED'
  /**
   * 户数
   * Households
   */
  | 'HOUSEHOLD_COUNT'
  /**
   * 类别
   * Kind
   */
  | 'KIND'
  /**
   * 名称
   * Name
   */
  | 'NAME'
  /**
   * 备注
   * Note
   */
  | 'NOTE'
  /**
   * 位置
   * Place
   */
  | 'PLACE'
  /**
   * 编号
   * Record key
   */
  | 'RECORD'
  /**
   * 完成环境整治
   * Renovated
   */
  | 'RENOVATED'
  /**
   * 生活污水得到治理
   * Sewage treated
   */
  | 'SEWAGE_TREATED'
  /**
   * 状态
   * Status
   */
  | 'STATUS'
  /**
   * 并入村
   * Successor
   */
  | 'SUCCESSOR'
  /**
   * 联系电话
   * Telephone
   */
  | 'TELEPHONE'
  /**
   * 整治档次
   * Tier
   */
  | 'TIER'
  /**
   * 镇街代码
   * Town code
   */
  | 'TOWN'
  /**
   * 村（社区）代码
   * Village code
   */
  | 'VILLAGE'
  /**
   * 生活垃圾收运
   * Waste collection
   */
  | 'WASTE_COLLECTION'
  | '%future added value';

/**
 * 过滤条件；不用的键请略去，不可为 null
 * One operator object per column; a null anywhere is refused: leave the key out instead. At most 8 deep.
 */
export type VillageFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<VillageFilter>>;
  /**
   * 区划代码：十二位区划代码。来源：统计用区划代码（国家统计局）。
   * Division code: Twelve-digit division code.
   */
  readonly code?: InputMaybe<StringFilter>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<CodesFilter>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<StringFilter>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<CrsFilter>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<StringFilter>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<BooleanFilter>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<GeometryFilter>;
  /**
   * 户数：户数。单位：户。
   * Households: Number of households. Unit: 户.
   */
  readonly householdCount?: InputMaybe<NumberFilter>;
  readonly id?: InputMaybe<RefFilter>;
  /**
   * 类别：行政村或社区。
   * Kind: Village or community.
   */
  readonly kind?: InputMaybe<VillageKindFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<VillageFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<VillageFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  /**
   * 完成环境整治：是否完成农村环境整治。
   * Renovated: Whether its environment works are done.
   */
  readonly renovated?: InputMaybe<BooleanFilter>;
  /**
   * 生活污水得到治理：生活污水是否得到治理。
   * Sewage treated: Whether its sewage is treated.
   */
  readonly sewageTreated?: InputMaybe<BooleanFilter>;
  readonly stage?: InputMaybe<VillageStageFilter>;
  readonly status?: InputMaybe<StringFilter>;
  /**
   * 并入村：合并后的村；仅在合并后显示。
   * Successor: The village it was merged into; shown once merged.
   */
  readonly successor?: InputMaybe<RefFilter>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<TextsFilter>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<StringFilter>;
  /**
   * 整治档次：农村人居环境整治档次。来源：规划 一(一)2。
   * Tier: Tier of the rural environment campaign.
   */
  readonly tier?: InputMaybe<VillageTierFilter>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly town?: InputMaybe<RefFilter>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly village?: InputMaybe<RefFilter>;
  /**
   * 生活垃圾收运：生活垃圾是否有收运体系。
   * Waste collection: Whether waste is collected.
   */
  readonly wasteCollection?: InputMaybe<BooleanFilter>;
};

/**
 * 类别
 * Kind
 */
export type VillageKind =
  /**
   * 社区
   * Community
   */
  | 'COMMUNITY'
  /**
   * 行政村
   * Village
   */
  | 'VILLAGE'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type VillageKindFilter = {
  readonly eq?: InputMaybe<VillageKind>;
  readonly in?: InputMaybe<ReadonlyArray<VillageKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<VillageKind>;
  readonly notIn?: InputMaybe<ReadonlyArray<VillageKind>>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type VillageOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: VillageField;
};

/**
 * 行政村（社区）的状态
 * Status of villages and communities
 */
export type VillageStage =
  /**
   * 已撤销
   * Abolished
   */
  | 'ABOLISHED'
  /**
   * 现行
   * In force
   */
  | 'IN_FORCE'
  /**
   * 已合并
   * Merged
   */
  | 'MERGED'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type VillageStageFilter = {
  readonly eq?: InputMaybe<VillageStage>;
  readonly in?: InputMaybe<ReadonlyArray<VillageStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<VillageStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<VillageStage>>;
};

/**
 * 整治档次
 * Tier
 */
export type VillageTier =
  /**
   * 一档
   * Tier one
   */
  | 'ONE'
  /**
   * 三档
   * Tier three
   */
  | 'THREE'
  /**
   * 二档
   * Tier two
   */
  | 'TWO'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type VillageTierFilter = {
  readonly eq?: InputMaybe<VillageTier>;
  readonly in?: InputMaybe<ReadonlyArray<VillageTier>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<VillageTier>;
  readonly notIn?: InputMaybe<ReadonlyArray<VillageTier>>;
};

/**
 * 饮用水水源地
 * Drinking-water sources
 */
export type WaterSource = RegistryRecord & {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 读取所在的时间点
   * The point it was read at.
   */
  readonly asOf: AsOf;
  /**
   * 外接矩形：西、南、东、北
   * Bounding box: west, south, east, north.
   */
  readonly bbox?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /**
   * 形心：经度、纬度
   * Centroid: longitude, latitude.
   */
  readonly centroid?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /**
   * 截至 asOf.knownAt 的变更条数，可作 expectedVersion
   * How many changes it had up to asOf.knownAt; send it back as expectedVersion.
   */
  readonly changeCount: Scalars['Int']['output'];
  /**
   * 其他系统的编码
   * What other systems call it.
   */
  readonly codes: ReadonlyArray<Code>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /**
   * 空间范围的坐标系
   * Reference system of its geometry.
   */
  readonly crs?: Maybe<Crs>;
  /**
   * 日供水量：日供水量。单位：t/d。
   * Daily supply: Water supplied a day. Unit: t/d.
   */
  readonly dailySupplyT?: Maybe<Scalars['Float']['output']>;
  /**
   * 划定日期：保护区划定批准日期。
   * Delimited on: Day on which its protection zone was approved.
   */
  readonly delimitedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: Maybe<Scalars['String']['output']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 区划代码
   * Division code of the district.
   */
  readonly district: Scalars['ID']['output'];
  /**
   * 没有对应字段的属性
   * Attributes that no column knows.
   */
  readonly extra?: Maybe<Scalars['JSON']['output']>;
  /**
   * 按字段名给出各字段；不指名时不含空间范围
   * Columns by name, for generic callers; geometries only when named.
   */
  readonly fields: Scalars['JSON']['output'];
  /**
   * 空间范围，按所存坐标系；simplifyM 为化简容差（米）
   * Its geometry as stored; simplifyM: tolerance of simplification in metres.
   */
  readonly geometry?: Maybe<Scalars['GeoJSON']['output']>;
  /**
   * 截至 asOf.knownAt 的全部变更，含被更正者
   * Every change, corrected ones included, up to asOf.knownAt.
   */
  readonly history: ChangeConnection;
  /**
   * 水文地质单元：所在水文地质单元。
   * Hydrogeological unit: Hydrogeological unit it lies in.
   */
  readonly hydroUnit?: Maybe<Scalars['String']['output']>;
  /**
   * <登记册>/<编号>
   * <registry>/<record>, e.g. plot/P-0001.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 台账何时起知晓此版本（含其止日）
   * Since when this version, its end included, is known.
   */
  readonly knownFrom: Scalars['DateTime']['output'];
  /**
   * 此时间点所在的名录
   * Keys of the lists it stands on at this point.
   */
  readonly lists: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * 名称，按来源写法
   * The name as the source writes it.
   */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: Maybe<Scalars['String']['output']>;
  /**
   * 服务人口：供水服务人口。单位：人。
   * Population served: People supplied. Unit: 人.
   */
  readonly population?: Maybe<Scalars['Float']['output']>;
  /**
   * 指向它的饮用水水源保护区
   * Water-source protection zones that refer to it, at its own point.
   */
  readonly protectionZones?: Maybe<ProtectionZoneConnection>;
  /**
   * 记录自身的编号
   * The record’s own key.
   */
  readonly record: Scalars['String']['output'];
  /**
   * 登记册的键
   * Key of its registry.
   */
  readonly registry: Scalars['ID']['output'];
  /**
   * 供水规模类别：集中式或分散式，按来源所述。
   * Scale: Centralised or dispersed, as stated.
   */
  readonly scale?: Maybe<WaterSourceScale>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<WaterSourceStage>;
  /**
   * 状态，与 stage 同一词
   * Its status as text: the same word as the typed stage.
   */
  readonly status?: Maybe<Scalars['String']['output']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 水质目标：水质目标类别。来源：GB 3838-2002、GB/T 14848-2017。
   * Target class: Class of water quality aimed at.
   */
  readonly targetClass?: Maybe<Scalars['String']['output']>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: Maybe<Scalars['String']['output']>;
  /**
   * 万人千吨：来源所述；未述时由日供水量或服务人口推得。来源：规划 三(二)。
   * Ten thousand people or a thousand tonnes: As stated; else derived from supply (≥ 1000 t/d) or population (≥ 10,000).
   */
  readonly tenThousandPeople?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 所在镇街（同一时间点在册者）
   * Its town, where that is in force at this point.
   */
  readonly town?: Maybe<Town>;
  /**
   * 镇街代码，按来源所述
   * Division code of its town, as stated.
   */
  readonly townCode?: Maybe<Scalars['String']['output']>;
  /**
   * 现行版本自何日生效；0001-01-01 为来源未说明
   * From when the version in force holds; 0001-01-01: no source says.
   */
  readonly validFrom: Scalars['Date']['output'];
  /**
   * 现行版本至何日（不含）
   * Until when, that day not included.
   */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /**
   * 按生效时间排列的各版本，以 asOf.knownAt 所知为准
   * Its life along valid time, as known at asOf.knownAt.
   */
  readonly versions: ReadonlyArray<RecordVersion>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly village?: Maybe<Village>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: Maybe<Scalars['String']['output']>;
  /**
   * 水源类型：水从何处取得。来源：HJ 338-2018。
   * Type of water: Where the water is taken from.
   */
  readonly waterType?: Maybe<WaterType>;
  /**
   * 水厂：取用该水源的水厂。
   * Waterworks: Waterworks that draw on it.
   */
  readonly waterworks?: Maybe<Scalars['String']['output']>;
};


/**
 * 饮用水水源地
 * Drinking-water sources
 */
export type WaterSourceFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 饮用水水源地
 * Drinking-water sources
 */
export type WaterSourceGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 饮用水水源地
 * Drinking-water sources
 */
export type WaterSourceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 饮用水水源地
 * Drinking-water sources
 */
export type WaterSourceProtectionZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProtectionZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProtectionZoneOrder>>;
};


/**
 * 饮用水水源地
 * Drinking-water sources
 */
export type WaterSourceVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 饮用水水源地：一页
 * A page of drinking-water sources.
 */
export type WaterSourceConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<WaterSourceEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<WaterSource>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 饮用水水源地：一页
 * A page of drinking-water sources.
 */
export type WaterSourceConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<WaterSourceField>;
  sum?: InputMaybe<ReadonlyArray<WaterSourceField>>;
};

/**
 * 一条
 * One of them.
 */
export type WaterSourceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: WaterSource;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type WaterSourceField =
  /**
   * 联系人
   * Contact
   */
  | 'CONTACT'
  /**
   * 坐标系
   * Coordinate reference system
   */
  | 'CRS'
  /**
   * 日供水量
   * Daily supply
   */
  | 'DAILY_SUPPLY_T'
  /**
   * 划定日期
   * Delimited on
   */
  | 'DELIMITED_ON'
  /**
   * 主管部门
   * Department
   */
  | 'DEPARTMENT'
  /**
   * 主管部门有依据
   * Department stated
   */
  | 'DEPARTMENT_STATED'
  /**
   * 水文地质单元
   * Hydrogeological unit
   */
  | 'HYDRO_UNIT'
  /**
   * 名称
   * Name
   */
  | 'NAME'
  /**
   * 备注
   * Note
   */
  | 'NOTE'
  /**
   * 位置
   * Place
   */
  | 'PLACE'
  /**
   * 服务人口
   * Population served
   */
  | 'POPULATION'
  /**
   * 编号
   * Record key
   */
  | 'RECORD'
  /**
   * 供水规模类别
   * Scale
   */
  | 'SCALE'
  /**
   * 状态
   * Status
   */
  | 'STATUS'
  /**
   * 水质目标
   * Target class
   */
  | 'TARGET_CLASS'
  /**
   * 联系电话
   * Telephone
   */
  | 'TELEPHONE'
  /**
   * 万人千吨
   * Ten thousand people or a thousand tonnes
   */
  | 'TEN_THOUSAND_PEOPLE'
  /**
   * 镇街代码
   * Town code
   */
  | 'TOWN'
  /**
   * 村（社区）代码
   * Village code
   */
  | 'VILLAGE'
  /**
   * 水厂
   * Waterworks
   */
  | 'WATERWORKS'
  /**
   * 水源类型
   * Type of water
   */
  | 'WATER_TYPE'
  | '%future added value';

/**
 * 过滤条件；不用的键请略去，不可为 null
 * One operator object per column; a null anywhere is refused: leave the key out instead. At most 8 deep.
 */
export type WaterSourceFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<WaterSourceFilter>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<CodesFilter>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<StringFilter>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<CrsFilter>;
  /**
   * 日供水量：日供水量。单位：t/d。
   * Daily supply: Water supplied a day. Unit: t/d.
   */
  readonly dailySupplyT?: InputMaybe<NumberFilter>;
  /**
   * 划定日期：保护区划定批准日期。
   * Delimited on: Day on which its protection zone was approved.
   */
  readonly delimitedOn?: InputMaybe<DateFilter>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<StringFilter>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<BooleanFilter>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<GeometryFilter>;
  /**
   * 水文地质单元：所在水文地质单元。
   * Hydrogeological unit: Hydrogeological unit it lies in.
   */
  readonly hydroUnit?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<RefFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<WaterSourceFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<WaterSourceFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  /**
   * 服务人口：供水服务人口。单位：人。
   * Population served: People supplied. Unit: 人.
   */
  readonly population?: InputMaybe<NumberFilter>;
  readonly record?: InputMaybe<StringFilter>;
  /**
   * 供水规模类别：集中式或分散式，按来源所述。
   * Scale: Centralised or dispersed, as stated.
   */
  readonly scale?: InputMaybe<WaterSourceScaleFilter>;
  readonly stage?: InputMaybe<WaterSourceStageFilter>;
  readonly status?: InputMaybe<StringFilter>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<TextsFilter>;
  /**
   * 水质目标：水质目标类别。来源：GB 3838-2002、GB/T 14848-2017。
   * Target class: Class of water quality aimed at.
   */
  readonly targetClass?: InputMaybe<StringFilter>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<StringFilter>;
  /**
   * 万人千吨：来源所述；未述时由日供水量或服务人口推得。来源：规划 三(二)。
   * Ten thousand people or a thousand tonnes: As stated; else derived from supply (≥ 1000 t/d) or population (≥ 10,000).
   */
  readonly tenThousandPeople?: InputMaybe<BooleanFilter>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly town?: InputMaybe<RefFilter>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly village?: InputMaybe<RefFilter>;
  /**
   * 水源类型：水从何处取得。来源：HJ 338-2018。
   * Type of water: Where the water is taken from.
   */
  readonly waterType?: InputMaybe<WaterTypeFilter>;
  /**
   * 水厂：取用该水源的水厂。
   * Waterworks: Waterworks that draw on it.
   */
  readonly waterworks?: InputMaybe<StringFilter>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type WaterSourceOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: WaterSourceField;
};

/**
 * 供水规模类别
 * Scale
 */
export type WaterSourceScale =
  /**
   * 集中式
   * Centralised
   */
  | 'CENTRALISED'
  /**
   * 分散式
   * Dispersed
   */
  | 'DISPERSED'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type WaterSourceScaleFilter = {
  readonly eq?: InputMaybe<WaterSourceScale>;
  readonly in?: InputMaybe<ReadonlyArray<WaterSourceScale>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<WaterSourceScale>;
  readonly notIn?: InputMaybe<ReadonlyArray<WaterSourceScale>>;
};

/**
 * 饮用水水源地的状态
 * Status of drinking-water sources
 */
export type WaterSourceStage =
  /**
   * 在用
   * Active
   */
  | 'ACTIVE'
  /**
   * 规划
   * Planned
   */
  | 'PLANNED'
  /**
   * 备用
   * Standby
   */
  | 'STANDBY'
  /**
   * 停用
   * Suspended
   */
  | 'SUSPENDED'
  /**
   * 取消
   * Withdrawn
   */
  | 'WITHDRAWN'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type WaterSourceStageFilter = {
  readonly eq?: InputMaybe<WaterSourceStage>;
  readonly in?: InputMaybe<ReadonlyArray<WaterSourceStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<WaterSourceStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<WaterSourceStage>>;
};

/**
 * 水源类型
 * Type of water
 */
export type WaterType =
  /**
   * 地下水型
   * Groundwater
   */
  | 'GROUNDWATER'
  /**
   * 水库型
   * Reservoir
   */
  | 'RESERVOIR'
  /**
   * 河流型
   * River
   */
  | 'RIVER'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type WaterTypeFilter = {
  readonly eq?: InputMaybe<WaterType>;
  readonly in?: InputMaybe<ReadonlyArray<WaterType>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<WaterType>;
  readonly notIn?: InputMaybe<ReadonlyArray<WaterType>>;
};
