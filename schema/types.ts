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
  /**
   * 日期 YYYY、YYYY-MM 或 YYYY-MM-DD，仅作描述
   * YYYY, YYYY-MM or YYYY-MM-DD, where a date only describes.
   */
  PartialDate: { input: string; output: string; }
};

/**
 * 畜种
 * Animal
 */
export type Animal =
  /**
   * 肉牛
   * Beef cattle
   */
  | 'BEEF_CATTLE'
  /**
   * 肉鸡
   * Broiler
   */
  | 'BROILER'
  /**
   * 奶牛
   * Dairy cattle
   */
  | 'DAIRY_CATTLE'
  /**
   * 蛋鸡
   * Layer
   */
  | 'LAYER'
  /**
   * 其他
   * Other
   */
  | 'OTHER'
  /**
   * 生猪
   * Pig
   */
  | 'PIG'
  /**
   * 羊
   * Sheep, goat
   */
  | 'SHEEP'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type AnimalFilter = {
  readonly eq?: InputMaybe<Animal>;
  readonly in?: InputMaybe<ReadonlyArray<Animal>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<Animal>;
  readonly notIn?: InputMaybe<ReadonlyArray<Animal>>;
};

/**
 * 水产养殖单位
 * Aquaculture units
 */
export type AquacultureUnit = RegistryRecord & {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 养殖面积：养殖水面面积。单位：亩。来源：规划 三(二)。
   * Area: Area of water. Unit: 亩.
   */
  readonly areaMu?: Maybe<Scalars['Float']['output']>;
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
   * 与它相接或重叠的养殖三区，按空间范围，同一时间点
   * Breeding zones that touch it, by geometry, at its own point.
   */
  readonly breedingZonesHere?: Maybe<BreedingZoneConnection>;
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
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
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
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
  /**
   * 与它相接或重叠的水源保护区，按空间范围，同一时间点
   * Water-source protection zones that touch it, by geometry, at its own point.
   */
  readonly protectionZonesHere?: Maybe<ProtectionZoneConnection>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 养殖品种：养殖品种。
   * Species: What is bred.
   */
  readonly species?: Maybe<Scalars['String']['output']>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<AquacultureUnitStage>;
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
   * 尾水处理：养殖尾水处理方式。
   * Tail water: How the tail water is treated.
   */
  readonly tailWater?: Maybe<TailWater>;
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
};


/**
 * 水产养殖单位
 * Aquaculture units
 */
export type AquacultureUnitBreedingZonesHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BreedingZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<BreedingZoneOrder>>;
};


/**
 * 水产养殖单位
 * Aquaculture units
 */
export type AquacultureUnitEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 水产养殖单位
 * Aquaculture units
 */
export type AquacultureUnitFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 水产养殖单位
 * Aquaculture units
 */
export type AquacultureUnitGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 水产养殖单位
 * Aquaculture units
 */
export type AquacultureUnitHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 水产养殖单位
 * Aquaculture units
 */
export type AquacultureUnitMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 水产养殖单位
 * Aquaculture units
 */
export type AquacultureUnitProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 水产养殖单位
 * Aquaculture units
 */
export type AquacultureUnitProtectionZonesHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProtectionZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProtectionZoneOrder>>;
};


/**
 * 水产养殖单位
 * Aquaculture units
 */
export type AquacultureUnitSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 水产养殖单位
 * Aquaculture units
 */
export type AquacultureUnitVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 水产养殖单位：一页
 * A page of aquaculture units.
 */
export type AquacultureUnitConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<AquacultureUnitEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<AquacultureUnit>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 水产养殖单位：一页
 * A page of aquaculture units.
 */
export type AquacultureUnitConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<AquacultureUnitField>;
  sum?: InputMaybe<ReadonlyArray<AquacultureUnitField>>;
};

/**
 * 一条
 * One of them.
 */
export type AquacultureUnitEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: AquacultureUnit;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type AquacultureUnitField =
  /**
   * 养殖面积
   * Area
   */
  | 'AREA_MU'
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
   * 养殖品种
   * Species
   */
  | 'SPECIES'
  /**
   * 状态
   * Status
   */
  | 'STATUS'
  /**
   * 尾水处理
   * Tail water
   */
  | 'TAIL_WATER'
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
export type AquacultureUnitFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<AquacultureUnitFilter>>;
  /**
   * 养殖面积：养殖水面面积。单位：亩。来源：规划 三(二)。
   * Area: Area of water. Unit: 亩.
   */
  readonly areaMu?: InputMaybe<NumberFilter>;
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
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<AquacultureUnitFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<AquacultureUnitFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  /**
   * 养殖品种：养殖品种。
   * Species: What is bred.
   */
  readonly species?: InputMaybe<StringFilter>;
  readonly stage?: InputMaybe<AquacultureUnitStageFilter>;
  readonly status?: InputMaybe<StringFilter>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<TextsFilter>;
  /**
   * 尾水处理：养殖尾水处理方式。
   * Tail water: How the tail water is treated.
   */
  readonly tailWater?: InputMaybe<TailWaterFilter>;
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
 * 水产养殖单位：登记内容
 * What aquaculture units are registered with; null is as good as absent.
 */
export type AquacultureUnitInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 养殖面积：养殖水面面积。单位：亩。来源：规划 三(二)。
   * Area: Area of water. Unit: 亩.
   */
  readonly areaMu?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 养殖品种：养殖品种。
   * Species: What is bred.
   */
  readonly species?: InputMaybe<Scalars['String']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<AquacultureUnitStage>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 尾水处理：养殖尾水处理方式。
   * Tail water: How the tail water is treated.
   */
  readonly tailWater?: InputMaybe<TailWater>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type AquacultureUnitOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: AquacultureUnitField;
};

/**
 * 水产养殖单位：变更内容；null 为清除，不给则不变
 * What changes in aquaculture units: null clears, absent leaves.
 */
export type AquacultureUnitPatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 养殖面积：养殖水面面积。单位：亩。来源：规划 三(二)。
   * Area: Area of water. Unit: 亩.
   */
  readonly areaMu?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 养殖品种：养殖品种。
   * Species: What is bred.
   */
  readonly species?: InputMaybe<Scalars['String']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 尾水处理：养殖尾水处理方式。
   * Tail water: How the tail water is treated.
   */
  readonly tailWater?: InputMaybe<TailWater>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 水产养殖单位的状态
 * Status of aquaculture units
 */
export type AquacultureUnitStage =
  /**
   * 关停
   * Closed
   */
  | 'CLOSED'
  /**
   * 在养
   * Operating
   */
  | 'OPERATING'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type AquacultureUnitStageFilter = {
  readonly eq?: InputMaybe<AquacultureUnitStage>;
  readonly in?: InputMaybe<ReadonlyArray<AquacultureUnitStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<AquacultureUnitStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<AquacultureUnitStage>>;
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
 * 依据文件
 * The document that a change rests on.
 */
export type BasisInput = {
  /**
   * 发文日期
   * The day of issue.
   */
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * 发文机关
   * Who issued it.
   */
  readonly issuer?: InputMaybe<Scalars['String']['input']>;
  /**
   * 文号
   * Its number.
   */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /**
   * 文件的 SHA-256，十六进制
   * SHA-256 of the file, in hexadecimal.
   */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /**
   * 标题
   * Its title.
   */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 农村黑臭水体
 * Rural black-odorous waters
 */
export type BlackOdorousWater = RegistryRecord & {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 氨氮：氨氮浓度，以 N 计。单位：mg/L。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Ammonia nitrogen: Ammonia as N. Unit: mg/L.
   */
  readonly ammoniaMgL?: Maybe<Measured>;
  /**
   * 水域面积：水域面积。单位：m²。
   * Area: Area of water. Unit: m².
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
   * 污染成因：黑臭成因。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Causes: What makes it black and odorous.
   */
  readonly causes?: Maybe<ReadonlyArray<PollutionCause>>;
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
   * 来源认定黑臭：来源认定为黑臭（含感官与公众评议）。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Declared: A source calls it black-odorous, by sense or public opinion too.
   */
  readonly declared?: Maybe<Scalars['Boolean']['output']>;
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
   * 水深：测点水深。单位：cm。
   * Depth: Depth where it was measured. Unit: cm.
   */
  readonly depthCm?: Maybe<Scalars['Float']['output']>;
  /**
   * 溶解氧：溶解氧浓度。单位：mg/L。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Dissolved oxygen: Dissolved oxygen. Unit: mg/L.
   */
  readonly dissolvedOxygenMgL?: Maybe<Measured>;
  /**
   * 区划代码
   * Division code of the district.
   */
  readonly district: Scalars['ID']['output'];
  /**
   * 终点：终点经纬度，坐标系见 crs。
   * End: [lon, lat] of its end, in the record’s crs.
   */
  readonly end?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /**
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
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
   * 指标判定黑臭：由三项指标推得：任一项满足为真，三项俱知且均不满足为假，否则为空。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Identified by the indices: Derived from the three indices: true where any one is met, false where all are known and none is, else null.
   */
  readonly identified?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 台账何时起知晓此版本（含其止日）
   * Since when this version, its end included, is known.
   */
  readonly knownFrom: Scalars['DateTime']['output'];
  /**
   * 长度：黑臭段长度。单位：m。
   * Length: Length of the stretch. Unit: m.
   */
  readonly lengthM?: Maybe<Scalars['Float']['output']>;
  /**
   * 此时间点所在的名录
   * Keys of the lists it stands on at this point.
   */
  readonly lists: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * 监测日期：三项指标的监测日期。
   * Measured on: Day of the measurements.
   */
  readonly measuredOn?: Maybe<Scalars['Date']['output']>;
  /**
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
  /**
   * 名称，按来源写法
   * The name as the source writes it.
   */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * 国家监管清单：是否列入国家监管清单。
   * On the national list: Whether it is on the national list.
   */
  readonly nationalList?: Maybe<Scalars['Boolean']['output']>;
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
   * 治理方案：治理方案。
   * Plan: Plan of treatment.
   */
  readonly plan?: Maybe<Scalars['String']['output']>;
  /**
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 治理范围：治理范围。
   * Scope: What is treated.
   */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<BlackOdorousWaterStage>;
  /**
   * 起点：起点经纬度，坐标系见 crs。
   * Start: [lon, lat] of its start, in the record’s crs.
   */
  readonly start?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
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
   * 透明度：透明度。单位：cm。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Transparency: Transparency. Unit: cm.
   */
  readonly transparencyCm?: Maybe<Scalars['Float']['output']>;
  /**
   * 透明度阈值：由水深推得：25；水深不足 25 时为水深的 40%；水深未知为空。单位：cm。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Threshold of transparency: Derived from the depth: 25, or 40 % of a depth under 25; null where the depth is unknown. Unit: cm.
   */
  readonly transparencyThresholdCm?: Maybe<Scalars['Float']['output']>;
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
   * 水体类型：河、塘或沟渠。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Kind of water body: River, pond or ditch.
   */
  readonly waterKind?: Maybe<WaterBodyKind>;
  /**
   * 宽度：平均宽度。单位：m。
   * Width: Mean width. Unit: m.
   */
  readonly widthM?: Maybe<Scalars['Float']['output']>;
};


/**
 * 农村黑臭水体
 * Rural black-odorous waters
 */
export type BlackOdorousWaterEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 农村黑臭水体
 * Rural black-odorous waters
 */
export type BlackOdorousWaterFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 农村黑臭水体
 * Rural black-odorous waters
 */
export type BlackOdorousWaterGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 农村黑臭水体
 * Rural black-odorous waters
 */
export type BlackOdorousWaterHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 农村黑臭水体
 * Rural black-odorous waters
 */
export type BlackOdorousWaterMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 农村黑臭水体
 * Rural black-odorous waters
 */
export type BlackOdorousWaterProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 农村黑臭水体
 * Rural black-odorous waters
 */
export type BlackOdorousWaterSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 农村黑臭水体
 * Rural black-odorous waters
 */
export type BlackOdorousWaterVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 农村黑臭水体：一页
 * A page of rural black-odorous waters.
 */
export type BlackOdorousWaterConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<BlackOdorousWaterEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<BlackOdorousWater>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 农村黑臭水体：一页
 * A page of rural black-odorous waters.
 */
export type BlackOdorousWaterConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<BlackOdorousWaterField>;
  sum?: InputMaybe<ReadonlyArray<BlackOdorousWaterField>>;
};

/**
 * 一条
 * One of them.
 */
export type BlackOdorousWaterEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: BlackOdorousWater;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type BlackOdorousWaterField =
  /**
   * 氨氮
   * Ammonia nitrogen
   */
  | 'AMMONIA_MG_L'
  /**
   * 水域面积
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
   * 来源认定黑臭
   * Declared
   */
  | 'DECLARED'
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
   * 水深
   * Depth
   */
  | 'DEPTH_CM'
  /**
   * 溶解氧
   * Dissolved oxygen
   */
  | 'DISSOLVED_OXYGEN_MG_L'
  /**
   * 指标判定黑臭
   * Identified by the indices
   */
  | 'IDENTIFIED'
  /**
   * 长度
   * Length
   */
  | 'LENGTH_M'
  /**
   * 监测日期
   * Measured on
   */
  | 'MEASURED_ON'
  /**
   * 名称
   * Name
   */
  | 'NAME'
  /**
   * 国家监管清单
   * On the national list
   */
  | 'NATIONAL_LIST'
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
   * 治理方案
   * Plan
   */
  | 'PLAN'
  /**
   * 编号
   * Record key
   */
  | 'RECORD'
  /**
   * 治理范围
   * Scope
   */
  | 'SCOPE'
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
   * 透明度
   * Transparency
   */
  | 'TRANSPARENCY_CM'
  /**
   * 透明度阈值
   * Threshold of transparency
   */
  | 'TRANSPARENCY_THRESHOLD_CM'
  /**
   * 村（社区）代码
   * Village code
   */
  | 'VILLAGE'
  /**
   * 水体类型
   * Kind of water body
   */
  | 'WATER_KIND'
  /**
   * 宽度
   * Width
   */
  | 'WIDTH_M'
  | '%future added value';

/**
 * 过滤条件；不用的键请略去，不可为 null
 * One operator object per column; a null anywhere is refused: leave the key out instead. At most 8 deep.
 */
export type BlackOdorousWaterFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  /**
   * 氨氮：氨氮浓度，以 N 计。单位：mg/L。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Ammonia nitrogen: Ammonia as N. Unit: mg/L.
   */
  readonly ammoniaMgL?: InputMaybe<NumberFilter>;
  readonly and?: InputMaybe<ReadonlyArray<BlackOdorousWaterFilter>>;
  /**
   * 水域面积：水域面积。单位：m²。
   * Area: Area of water. Unit: m².
   */
  readonly areaM2?: InputMaybe<NumberFilter>;
  /**
   * 污染成因：黑臭成因。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Causes: What makes it black and odorous.
   */
  readonly causes?: InputMaybe<TextsFilter>;
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
   * 来源认定黑臭：来源认定为黑臭（含感官与公众评议）。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Declared: A source calls it black-odorous, by sense or public opinion too.
   */
  readonly declared?: InputMaybe<BooleanFilter>;
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
   * 水深：测点水深。单位：cm。
   * Depth: Depth where it was measured. Unit: cm.
   */
  readonly depthCm?: InputMaybe<NumberFilter>;
  /**
   * 溶解氧：溶解氧浓度。单位：mg/L。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Dissolved oxygen: Dissolved oxygen. Unit: mg/L.
   */
  readonly dissolvedOxygenMgL?: InputMaybe<NumberFilter>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<GeometryFilter>;
  readonly id?: InputMaybe<RefFilter>;
  /**
   * 指标判定黑臭：由三项指标推得：任一项满足为真，三项俱知且均不满足为假，否则为空。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Identified by the indices: Derived from the three indices: true where any one is met, false where all are known and none is, else null.
   */
  readonly identified?: InputMaybe<BooleanFilter>;
  /**
   * 长度：黑臭段长度。单位：m。
   * Length: Length of the stretch. Unit: m.
   */
  readonly lengthM?: InputMaybe<NumberFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 监测日期：三项指标的监测日期。
   * Measured on: Day of the measurements.
   */
  readonly measuredOn?: InputMaybe<DateFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  /**
   * 国家监管清单：是否列入国家监管清单。
   * On the national list: Whether it is on the national list.
   */
  readonly nationalList?: InputMaybe<BooleanFilter>;
  readonly not?: InputMaybe<BlackOdorousWaterFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<BlackOdorousWaterFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  /**
   * 治理方案：治理方案。
   * Plan: Plan of treatment.
   */
  readonly plan?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  /**
   * 治理范围：治理范围。
   * Scope: What is treated.
   */
  readonly scope?: InputMaybe<StringFilter>;
  readonly stage?: InputMaybe<BlackOdorousWaterStageFilter>;
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
   * 透明度：透明度。单位：cm。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Transparency: Transparency. Unit: cm.
   */
  readonly transparencyCm?: InputMaybe<NumberFilter>;
  /**
   * 透明度阈值：由水深推得：25；水深不足 25 时为水深的 40%；水深未知为空。单位：cm。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Threshold of transparency: Derived from the depth: 25, or 40 % of a depth under 25; null where the depth is unknown. Unit: cm.
   */
  readonly transparencyThresholdCm?: InputMaybe<NumberFilter>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly village?: InputMaybe<RefFilter>;
  /**
   * 水体类型：河、塘或沟渠。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Kind of water body: River, pond or ditch.
   */
  readonly waterKind?: InputMaybe<WaterBodyKindFilter>;
  /**
   * 宽度：平均宽度。单位：m。
   * Width: Mean width. Unit: m.
   */
  readonly widthM?: InputMaybe<NumberFilter>;
};

/**
 * 农村黑臭水体：登记内容
 * What rural black-odorous waters are registered with; null is as good as absent.
 */
export type BlackOdorousWaterInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 氨氮：氨氮浓度，以 N 计。单位：mg/L。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Ammonia nitrogen: Ammonia as N. Unit: mg/L.
   */
  readonly ammoniaMgL?: InputMaybe<MeasuredInput>;
  /**
   * 水域面积：水域面积。单位：m²。
   * Area: Area of water. Unit: m².
   */
  readonly areaM2?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 污染成因：黑臭成因。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Causes: What makes it black and odorous.
   */
  readonly causes?: InputMaybe<ReadonlyArray<PollutionCause>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 来源认定黑臭：来源认定为黑臭（含感官与公众评议）。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Declared: A source calls it black-odorous, by sense or public opinion too.
   */
  readonly declared?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 水深：测点水深。单位：cm。
   * Depth: Depth where it was measured. Unit: cm.
   */
  readonly depthCm?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 溶解氧：溶解氧浓度。单位：mg/L。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Dissolved oxygen: Dissolved oxygen. Unit: mg/L.
   */
  readonly dissolvedOxygenMgL?: InputMaybe<MeasuredInput>;
  /**
   * 终点：终点经纬度，坐标系见 crs。
   * End: [lon, lat] of its end, in the record’s crs.
   */
  readonly end?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 指标判定黑臭：由三项指标推得：任一项满足为真，三项俱知且均不满足为假，否则为空。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Identified by the indices: Derived from the three indices: true where any one is met, false where all are known and none is, else null.
   */
  readonly identified?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 长度：黑臭段长度。单位：m。
   * Length: Length of the stretch. Unit: m.
   */
  readonly lengthM?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 监测日期：三项指标的监测日期。
   * Measured on: Day of the measurements.
   */
  readonly measuredOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 国家监管清单：是否列入国家监管清单。
   * On the national list: Whether it is on the national list.
   */
  readonly nationalList?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 治理方案：治理方案。
   * Plan: Plan of treatment.
   */
  readonly plan?: InputMaybe<Scalars['String']['input']>;
  /**
   * 治理范围：治理范围。
   * Scope: What is treated.
   */
  readonly scope?: InputMaybe<Scalars['String']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<BlackOdorousWaterStage>;
  /**
   * 起点：起点经纬度，坐标系见 crs。
   * Start: [lon, lat] of its start, in the record’s crs.
   */
  readonly start?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 透明度：透明度。单位：cm。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Transparency: Transparency. Unit: cm.
   */
  readonly transparencyCm?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 透明度阈值：由水深推得：25；水深不足 25 时为水深的 40%；水深未知为空。单位：cm。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Threshold of transparency: Derived from the depth: 25, or 40 % of a depth under 25; null where the depth is unknown. Unit: cm.
   */
  readonly transparencyThresholdCm?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 水体类型：河、塘或沟渠。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Kind of water body: River, pond or ditch.
   */
  readonly waterKind?: InputMaybe<WaterBodyKind>;
  /**
   * 宽度：平均宽度。单位：m。
   * Width: Mean width. Unit: m.
   */
  readonly widthM?: InputMaybe<Scalars['Float']['input']>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type BlackOdorousWaterOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: BlackOdorousWaterField;
};

/**
 * 农村黑臭水体：变更内容；null 为清除，不给则不变
 * What changes in rural black-odorous waters: null clears, absent leaves.
 */
export type BlackOdorousWaterPatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 氨氮：氨氮浓度，以 N 计。单位：mg/L。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Ammonia nitrogen: Ammonia as N. Unit: mg/L.
   */
  readonly ammoniaMgL?: InputMaybe<MeasuredInput>;
  /**
   * 水域面积：水域面积。单位：m²。
   * Area: Area of water. Unit: m².
   */
  readonly areaM2?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 污染成因：黑臭成因。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Causes: What makes it black and odorous.
   */
  readonly causes?: InputMaybe<ReadonlyArray<PollutionCause>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 来源认定黑臭：来源认定为黑臭（含感官与公众评议）。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Declared: A source calls it black-odorous, by sense or public opinion too.
   */
  readonly declared?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 水深：测点水深。单位：cm。
   * Depth: Depth where it was measured. Unit: cm.
   */
  readonly depthCm?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 溶解氧：溶解氧浓度。单位：mg/L。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Dissolved oxygen: Dissolved oxygen. Unit: mg/L.
   */
  readonly dissolvedOxygenMgL?: InputMaybe<MeasuredInput>;
  /**
   * 终点：终点经纬度，坐标系见 crs。
   * End: [lon, lat] of its end, in the record’s crs.
   */
  readonly end?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 指标判定黑臭：由三项指标推得：任一项满足为真，三项俱知且均不满足为假，否则为空。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Identified by the indices: Derived from the three indices: true where any one is met, false where all are known and none is, else null.
   */
  readonly identified?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 长度：黑臭段长度。单位：m。
   * Length: Length of the stretch. Unit: m.
   */
  readonly lengthM?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 监测日期：三项指标的监测日期。
   * Measured on: Day of the measurements.
   */
  readonly measuredOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 国家监管清单：是否列入国家监管清单。
   * On the national list: Whether it is on the national list.
   */
  readonly nationalList?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 治理方案：治理方案。
   * Plan: Plan of treatment.
   */
  readonly plan?: InputMaybe<Scalars['String']['input']>;
  /**
   * 治理范围：治理范围。
   * Scope: What is treated.
   */
  readonly scope?: InputMaybe<Scalars['String']['input']>;
  /**
   * 起点：起点经纬度，坐标系见 crs。
   * Start: [lon, lat] of its start, in the record’s crs.
   */
  readonly start?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 透明度：透明度。单位：cm。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Transparency: Transparency. Unit: cm.
   */
  readonly transparencyCm?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 透明度阈值：由水深推得：25；水深不足 25 时为水深的 40%；水深未知为空。单位：cm。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Threshold of transparency: Derived from the depth: 25, or 40 % of a depth under 25; null where the depth is unknown. Unit: cm.
   */
  readonly transparencyThresholdCm?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 水体类型：河、塘或沟渠。来源：环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）。
   * Kind of water body: River, pond or ditch.
   */
  readonly waterKind?: InputMaybe<WaterBodyKind>;
  /**
   * 宽度：平均宽度。单位：m。
   * Width: Mean width. Unit: m.
   */
  readonly widthM?: InputMaybe<Scalars['Float']['input']>;
};

/**
 * 农村黑臭水体的状态
 * Status of rural black-odorous waters
 */
export type BlackOdorousWaterStage =
  /**
   * 已销号
   * Closed
   */
  | 'CLOSED'
  /**
   * 效果评估中
   * Evaluating
   */
  | 'EVALUATING'
  /**
   * 已识别
   * Identified
   */
  | 'IDENTIFIED'
  /**
   * 已列入清单
   * Listed
   */
  | 'LISTED'
  /**
   * 返黑返臭
   * Rebound
   */
  | 'REBOUND'
  /**
   * 已上报
   * Reported
   */
  | 'REPORTED'
  /**
   * 治理中
   * Treating
   */
  | 'TREATING'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type BlackOdorousWaterStageFilter = {
  readonly eq?: InputMaybe<BlackOdorousWaterStage>;
  readonly in?: InputMaybe<ReadonlyArray<BlackOdorousWaterStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<BlackOdorousWaterStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<BlackOdorousWaterStage>>;
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
 * 养殖类别
 * Kind
 */
export type BreedingKind =
  /**
   * 水产养殖
   * Aquaculture
   */
  | 'AQUACULTURE'
  /**
   * 畜禽养殖
   * Livestock
   */
  | 'LIVESTOCK'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type BreedingKindFilter = {
  readonly eq?: InputMaybe<BreedingKind>;
  readonly in?: InputMaybe<ReadonlyArray<BreedingKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<BreedingKind>;
  readonly notIn?: InputMaybe<ReadonlyArray<BreedingKind>>;
};

/**
 * 所述养殖分区
 * Zone as stated
 */
export type BreedingLimit =
  /**
   * 禁养区
   * Ban
   */
  | 'BAN'
  /**
   * 限养区
   * Restrict
   */
  | 'RESTRICT'
  /**
   * 适养区
   * Suitable
   */
  | 'SUITABLE'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type BreedingLimitFilter = {
  readonly eq?: InputMaybe<BreedingLimit>;
  readonly in?: InputMaybe<ReadonlyArray<BreedingLimit>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<BreedingLimit>;
  readonly notIn?: InputMaybe<ReadonlyArray<BreedingLimit>>;
};

/**
 * 养殖三区
 * Breeding zones
 */
export type BreedingZone = RegistryRecord & {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 与它相接或重叠的水产养殖单位，按空间范围，同一时间点
   * Aquaculture units that touch it, by geometry, at its own point.
   */
  readonly aquacultureUnitsInside?: Maybe<AquacultureUnitConnection>;
  /**
   * 面积：文件所载面积。单位：km²。
   * Area: Area as the document states it. Unit: km².
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
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
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
   * 养殖类别：畜禽或水产。
   * Kind: Livestock or aquaculture.
   */
  readonly kind?: Maybe<BreedingKind>;
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
   * 与它相接或重叠的畜禽养殖场，按空间范围，同一时间点
   * Livestock farms that touch it, by geometry, at its own point.
   */
  readonly livestockFarmsInside?: Maybe<LivestockFarmConnection>;
  /**
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<BreedingZoneStage>;
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
   * 分区：禁养、限养或适养。来源：规划 三(二)。
   * Zone: Ban, restrict or suitable.
   */
  readonly zone?: Maybe<BreedingLimit>;
};


/**
 * 养殖三区
 * Breeding zones
 */
export type BreedingZoneAquacultureUnitsInsideArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AquacultureUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AquacultureUnitOrder>>;
};


/**
 * 养殖三区
 * Breeding zones
 */
export type BreedingZoneEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 养殖三区
 * Breeding zones
 */
export type BreedingZoneFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 养殖三区
 * Breeding zones
 */
export type BreedingZoneGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 养殖三区
 * Breeding zones
 */
export type BreedingZoneHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 养殖三区
 * Breeding zones
 */
export type BreedingZoneLivestockFarmsInsideArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LivestockFarmFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LivestockFarmOrder>>;
};


/**
 * 养殖三区
 * Breeding zones
 */
export type BreedingZoneMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 养殖三区
 * Breeding zones
 */
export type BreedingZoneProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 养殖三区
 * Breeding zones
 */
export type BreedingZoneSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 养殖三区
 * Breeding zones
 */
export type BreedingZoneVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 养殖三区：一页
 * A page of breeding zones.
 */
export type BreedingZoneConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<BreedingZoneEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<BreedingZone>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 养殖三区：一页
 * A page of breeding zones.
 */
export type BreedingZoneConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<BreedingZoneField>;
  sum?: InputMaybe<ReadonlyArray<BreedingZoneField>>;
};

/**
 * 一条
 * One of them.
 */
export type BreedingZoneEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: BreedingZone;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type BreedingZoneField =
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
   * 养殖类别
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
   * 分区
   * Zone
   */
  | 'ZONE'
  | '%future added value';

/**
 * 过滤条件；不用的键请略去，不可为 null
 * One operator object per column; a null anywhere is refused: leave the key out instead. At most 8 deep.
 */
export type BreedingZoneFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<BreedingZoneFilter>>;
  /**
   * 面积：文件所载面积。单位：km²。
   * Area: Area as the document states it. Unit: km².
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
   * 养殖类别：畜禽或水产。
   * Kind: Livestock or aquaculture.
   */
  readonly kind?: InputMaybe<BreedingKindFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<BreedingZoneFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<BreedingZoneFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  readonly stage?: InputMaybe<BreedingZoneStageFilter>;
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
   * 分区：禁养、限养或适养。来源：规划 三(二)。
   * Zone: Ban, restrict or suitable.
   */
  readonly zone?: InputMaybe<BreedingLimitFilter>;
};

/**
 * 养殖三区：登记内容
 * What breeding zones are registered with; null is as good as absent.
 */
export type BreedingZoneInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 面积：文件所载面积。单位：km²。
   * Area: Area as the document states it. Unit: km².
   */
  readonly areaKm2?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 养殖类别：畜禽或水产。
   * Kind: Livestock or aquaculture.
   */
  readonly kind?: InputMaybe<BreedingKind>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<BreedingZoneStage>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 分区：禁养、限养或适养。来源：规划 三(二)。
   * Zone: Ban, restrict or suitable.
   */
  readonly zone?: InputMaybe<BreedingLimit>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type BreedingZoneOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: BreedingZoneField;
};

/**
 * 养殖三区：变更内容；null 为清除，不给则不变
 * What changes in breeding zones: null clears, absent leaves.
 */
export type BreedingZonePatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 面积：文件所载面积。单位：km²。
   * Area: Area as the document states it. Unit: km².
   */
  readonly areaKm2?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 养殖类别：畜禽或水产。
   * Kind: Livestock or aquaculture.
   */
  readonly kind?: InputMaybe<BreedingKind>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 分区：禁养、限养或适养。来源：规划 三(二)。
   * Zone: Ban, restrict or suitable.
   */
  readonly zone?: InputMaybe<BreedingLimit>;
};

/**
 * 养殖三区的状态
 * Status of breeding zones
 */
export type BreedingZoneStage =
  /**
   * 现行
   * In force
   */
  | 'IN_FORCE'
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
export type BreedingZoneStageFilter = {
  readonly eq?: InputMaybe<BreedingZoneStage>;
  readonly in?: InputMaybe<ReadonlyArray<BreedingZoneStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<BreedingZoneStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<BreedingZoneStage>>;
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
 * 监测频次
 * Cadence
 */
export type Cadence =
  /**
   * 每月
   * Monthly
   */
  | 'MONTHLY'
  /**
   * 每季度
   * Quarterly
   */
  | 'QUARTERLY'
  /**
   * 每年
   * Yearly
   */
  | 'YEARLY'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type CadenceFilter = {
  readonly eq?: InputMaybe<Cadence>;
  readonly in?: InputMaybe<ReadonlyArray<Cadence>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<Cadence>;
  readonly notIn?: InputMaybe<ReadonlyArray<Cadence>>;
};

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
   * 依据文件中它所依据的一件：在读取时间点在册，文号与依据的文号相同者；不止一条取编号最小者
   * The one of documents that it rests on: in force at the point it was reached through, under the number of its basis; of several the one of the smallest key.
   */
  readonly document?: Maybe<Document>;
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
 * 变更的日期与依据
 * When a change became true, and on what document.
 */
export type ChangeInput = {
  /**
   * 依据文件
   * The document that it rests on.
   */
  readonly basis: BasisInput;
  /**
   * 所见的 changeCount；已变则为 CONFLICT
   * changeCount as the caller saw it; CONFLICT where it is another.
   */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * 同键同内容再来，答复与首次相同；内容不同为 CONFLICT
   * The same key and content again answers as the first time; other content is CONFLICT.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * 理由
   * Why.
   */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /**
   * 同日变更的次序
   * Its place among the changes of that day.
   */
  readonly sequence?: InputMaybe<Scalars['Int']['input']>;
  /**
   * 自何日起属实
   * The day on which it became true.
   */
  readonly validFrom: Scalars['Date']['input'];
};

/**
 * 一条命令的结果
 * What became of a command.
 */
export type ChangePayload = {
  /**
   * node 读取所在的时间点；试运行为判断时的台账最新
   * The point of node; in a dry run the head it was judged at.
   */
  readonly asOf: AsOf;
  /**
   * 入库的变更；试运行为空
   * The change as it was sealed; null in a dry run.
   */
  readonly change?: Maybe<Change>;
  /**
   * 在生效日改变了哪些字段
   * What it changes in the record on validFrom.
   */
  readonly effect: ReadonlyArray<FieldDiff>;
  /**
   * 生效日的记录，含此变更；不在册为空
   * The record on validFrom, with this change; null where it is not in force then.
   */
  readonly node?: Maybe<RegistryRecord>;
  /**
   * 试运行时的拒绝理由；真正运行时以错误给出
   * Why a dry run would be refused; a real run throws.
   */
  readonly refusals: ReadonlyArray<Notice>;
  /**
   * 须人查看之处，不妨碍入库
   * What a person should look at; it refuses nothing.
   */
  readonly warnings: ReadonlyArray<Notice>;
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
   * 所述与由登记册算得的数并列
   * What it states beside what the registers come to.
   */
  readonly comparison?: Maybe<Comparison>;
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
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
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
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
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
export type ClaimEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
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
export type ClaimMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 数字口径
 * Claims
 */
export type ClaimProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 数字口径
 * Claims
 */
export type ClaimSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
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
 * 数字口径：登记内容
 * What claims are registered with; null is as good as absent.
 */
export type ClaimInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 矛盾事项：同一事项下互相矛盾或未定的说法共用的编号（X1–X27）。
   * Contradictions: Numbers (X1–X27) shared by statements that contradict each other or leave a matter open.
   */
  readonly contradictions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 文件：作出该说法的文件。
   * Document: The document that states it.
   */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 指标：所述指标的键。
   * Indicator: Key of the indicator that it is about.
   */
  readonly indicator?: InputMaybe<Scalars['String']['input']>;
  /**
   * 名录：所述名录的键。
   * List: Key of the list that it is about.
   */
  readonly list?: InputMaybe<Scalars['String']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 原文：原文摘录。
   * Quote: The words of the source.
   */
  readonly quote?: InputMaybe<Scalars['String']['input']>;
  /**
   * 章节：所在章节。
   * Section: Where in the document.
   */
  readonly section?: InputMaybe<Scalars['String']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<ClaimStage>;
  /**
   * 所述日期：数字所指的日期。
   * Stated for: The day that it speaks of.
   */
  readonly statedFor?: InputMaybe<Scalars['Date']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 文字：不是数字的说法。
   * Text: What is stated where it is no number.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 单位：数值的单位。
   * Unit: Unit of the value.
   */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /**
   * 数值：所述数值。单位：见 unit 列 as in the column unit。
   * Value: The number stated. Unit: 见 unit 列 as in the column unit.
   */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 未公布：原文以 * 代替数字：既非零也非缺失。
   * Withheld: The source prints * for the number: neither zero nor missing.
   */
  readonly withheld?: InputMaybe<Scalars['Boolean']['input']>;
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
 * 数字口径：变更内容；null 为清除，不给则不变
 * What changes in claims: null clears, absent leaves.
 */
export type ClaimPatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 矛盾事项：同一事项下互相矛盾或未定的说法共用的编号（X1–X27）。
   * Contradictions: Numbers (X1–X27) shared by statements that contradict each other or leave a matter open.
   */
  readonly contradictions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 文件：作出该说法的文件。
   * Document: The document that states it.
   */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 指标：所述指标的键。
   * Indicator: Key of the indicator that it is about.
   */
  readonly indicator?: InputMaybe<Scalars['String']['input']>;
  /**
   * 名录：所述名录的键。
   * List: Key of the list that it is about.
   */
  readonly list?: InputMaybe<Scalars['String']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 原文：原文摘录。
   * Quote: The words of the source.
   */
  readonly quote?: InputMaybe<Scalars['String']['input']>;
  /**
   * 章节：所在章节。
   * Section: Where in the document.
   */
  readonly section?: InputMaybe<Scalars['String']['input']>;
  /**
   * 所述日期：数字所指的日期。
   * Stated for: The day that it speaks of.
   */
  readonly statedFor?: InputMaybe<Scalars['Date']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 文字：不是数字的说法。
   * Text: What is stated where it is no number.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 单位：数值的单位。
   * Unit: Unit of the value.
   */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /**
   * 数值：所述数值。单位：见 unit 列 as in the column unit。
   * Value: The number stated. Unit: 见 unit 列 as in the column unit.
   */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 未公布：原文以 * 代替数字：既非零也非缺失。
   * Withheld: The source prints * for the number: neither zero nor missing.
   */
  readonly withheld?: InputMaybe<Scalars['Boolean']['input']>;
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
  /**
   * 系统名称
   * The other system.
   */
  readonly system: Scalars['String']['input'];
  /**
   * 该系统中的编码
   * What it calls the record.
   */
  readonly value: Scalars['String']['input'];
};

/**
 * 一个编码及其所指的记录
 * A code, and the records that it is a code of.
 */
export type CodeMatch = {
  /**
   * 所指记录数，可能不止一条
   * How many; there may be more than one.
   */
  readonly count: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<RegistryRecord>;
  readonly system: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
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
 * 一条变更，台账赋予的内容除外
 * A change line without what the ledger assigns.
 */
export type CommandInput = {
  /**
   * 依据文件；不给则为整批的
   * The document that it rests on; absent: that of all.
   */
  readonly basis?: InputMaybe<BasisInput>;
  /**
   * 所撤销的变更
   * The change that it cancels.
   */
  readonly cancels?: InputMaybe<Scalars['ID']['input']>;
  /**
   * 变更内容，按字段名
   * What it states, by name.
   */
  readonly data?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 所见的 changeCount；已变则为 CONFLICT
   * changeCount as the caller saw it; CONFLICT where it is another.
   */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * 理由
   * Why.
   */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /**
   * 编号
   * The record key.
   */
  readonly record?: InputMaybe<Scalars['String']['input']>;
  /**
   * 登记册
   * The registry.
   */
  readonly registry: Scalars['ID']['input'];
  /**
   * 同日变更的次序；不给为 0，更正时同原变更
   * Its place among the changes of that day; absent: 0, in a correction as in the target.
   */
  readonly sequence?: InputMaybe<Scalars['Int']['input']>;
  /**
   * 所更正的变更
   * The change that it corrects.
   */
  readonly supersedes?: InputMaybe<Scalars['ID']['input']>;
  /**
   * 变更类型
   * The type of change.
   */
  readonly type: Scalars['ID']['input'];
  /**
   * 自何日起属实
   * The day on which it became true.
   */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * 所述与算得并列
 * What is stated beside what is computed; neither overwrites the other.
 */
export type Comparison = {
  /**
   * 所比的日期
   * The day on which they are compared.
   */
  readonly day: Scalars['Date']['output'];
  /**
   * 日期由来源写明为真；否则取读取所在之日
   * Whether the source says the day; else it is the day of reading.
   */
  readonly dayStated: Scalars['Boolean']['output'];
  readonly kind: StatementKind;
  /**
   * 以读取时间点所知；不能算得为空
   * As known at the point of reading; null where it cannot be computed.
   */
  readonly now?: Maybe<Figure>;
  /**
   * 以该日终了所知；不能算得为空
   * As known at the end of that day; null where it cannot be computed.
   */
  readonly onItsDay?: Maybe<Figure>;
  /**
   * 所述数字
   * The number stated.
   */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/**
 * 更正的日期与依据；不给者同所更正的变更
 * When and on what document a change is corrected; absent: as in the target.
 */
export type CorrectionInput = {
  /**
   * 更正的依据文件
   * The document that the correction rests on.
   */
  readonly basis: BasisInput;
  /**
   * 所见的 changeCount；已变则为 CONFLICT
   * changeCount as the caller saw it; CONFLICT where it is another.
   */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * 同键同内容再来，答复与首次相同；内容不同为 CONFLICT
   * The same key and content again answers as the first time; other content is CONFLICT.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * 理由
   * Why.
   */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /**
   * 同日变更的次序
   * Its place among the changes of that day.
   */
  readonly sequence?: InputMaybe<Scalars['Int']['input']>;
  /**
   * 自何日起属实
   * The day on which it became true.
   */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
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
   * 类别的中文；未按类别时为状态、名录或登记册的中文；各登记册叫法不同时并列
   * Chinese of the category; where it is not asked for, of the status, list or registry. Where registries call it differently, all of it.
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
 * 种植负面清单与禁产区
 * Crop restrictions
 */
export type CropRestriction = RegistryRecord & {
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
   * 作物：所限作物。
   * Crops: Crops that it restricts.
   */
  readonly crops?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
  /**
   * 没有对应字段的属性
   * Attributes that no column knows.
   */
  readonly extra?: Maybe<Scalars['JSON']['output']>;
  /**
   * 耕地单元的编号，按来源所述
   * Keys of farmland units, as stated.
   */
  readonly farmlandUnitRecords?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 耕地单元：所涉耕地单元。
   * Farmland units: Farmland units concerned.
   */
  readonly farmlandUnits?: Maybe<ReadonlyArray<Maybe<FarmlandUnit>>>;
  /**
   * 按字段名给出各字段；不指名时不含空间范围
   * Columns by name, for generic callers; geometries only when named.
   */
  readonly fields: Scalars['JSON']['output'];
  /**
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
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
   * 类别：负面清单或禁止生产区。
   * Kind: Negative list or ban on produce.
   */
  readonly kind?: Maybe<CropRestrictionKind>;
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
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<CropRestrictionStage>;
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
};


/**
 * 种植负面清单与禁产区
 * Crop restrictions
 */
export type CropRestrictionEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 种植负面清单与禁产区
 * Crop restrictions
 */
export type CropRestrictionFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 种植负面清单与禁产区
 * Crop restrictions
 */
export type CropRestrictionGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 种植负面清单与禁产区
 * Crop restrictions
 */
export type CropRestrictionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 种植负面清单与禁产区
 * Crop restrictions
 */
export type CropRestrictionMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 种植负面清单与禁产区
 * Crop restrictions
 */
export type CropRestrictionProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 种植负面清单与禁产区
 * Crop restrictions
 */
export type CropRestrictionSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 种植负面清单与禁产区
 * Crop restrictions
 */
export type CropRestrictionVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 种植负面清单与禁产区：一页
 * A page of crop restrictions.
 */
export type CropRestrictionConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<CropRestrictionEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<CropRestriction>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 种植负面清单与禁产区：一页
 * A page of crop restrictions.
 */
export type CropRestrictionConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<CropRestrictionField>;
  sum?: InputMaybe<ReadonlyArray<CropRestrictionField>>;
};

/**
 * 一条
 * One of them.
 */
export type CropRestrictionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CropRestriction;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type CropRestrictionField =
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
export type CropRestrictionFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<CropRestrictionFilter>>;
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
   * 作物：所限作物。
   * Crops: Crops that it restricts.
   */
  readonly crops?: InputMaybe<TextsFilter>;
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
   * 耕地单元：所涉耕地单元。
   * Farmland units: Farmland units concerned.
   */
  readonly farmlandUnits?: InputMaybe<TextsFilter>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<GeometryFilter>;
  readonly id?: InputMaybe<RefFilter>;
  /**
   * 类别：负面清单或禁止生产区。
   * Kind: Negative list or ban on produce.
   */
  readonly kind?: InputMaybe<CropRestrictionKindFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<CropRestrictionFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<CropRestrictionFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  readonly stage?: InputMaybe<CropRestrictionStageFilter>;
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
};

/**
 * 种植负面清单与禁产区：登记内容
 * What crop restrictions are registered with; null is as good as absent.
 */
export type CropRestrictionInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 作物：所限作物。
   * Crops: Crops that it restricts.
   */
  readonly crops?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 耕地单元：所涉耕地单元。
   * Farmland units: Farmland units concerned.
   */
  readonly farmlandUnits?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 类别：负面清单或禁止生产区。
   * Kind: Negative list or ban on produce.
   */
  readonly kind?: InputMaybe<CropRestrictionKind>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<CropRestrictionStage>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 类别
 * Kind
 */
export type CropRestrictionKind =
  /**
   * 种植负面清单
   * Negative list
   */
  | 'NEGATIVE_LIST'
  /**
   * 禁止生产区
   * Produce ban
   */
  | 'PRODUCE_BAN'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type CropRestrictionKindFilter = {
  readonly eq?: InputMaybe<CropRestrictionKind>;
  readonly in?: InputMaybe<ReadonlyArray<CropRestrictionKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<CropRestrictionKind>;
  readonly notIn?: InputMaybe<ReadonlyArray<CropRestrictionKind>>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type CropRestrictionOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: CropRestrictionField;
};

/**
 * 种植负面清单与禁产区：变更内容；null 为清除，不给则不变
 * What changes in crop restrictions: null clears, absent leaves.
 */
export type CropRestrictionPatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 作物：所限作物。
   * Crops: Crops that it restricts.
   */
  readonly crops?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 耕地单元：所涉耕地单元。
   * Farmland units: Farmland units concerned.
   */
  readonly farmlandUnits?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 类别：负面清单或禁止生产区。
   * Kind: Negative list or ban on produce.
   */
  readonly kind?: InputMaybe<CropRestrictionKind>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 种植负面清单与禁产区的状态
 * Status of crop restrictions
 */
export type CropRestrictionStage =
  /**
   * 现行
   * In force
   */
  | 'IN_FORCE'
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
export type CropRestrictionStageFilter = {
  readonly eq?: InputMaybe<CropRestrictionStage>;
  readonly in?: InputMaybe<ReadonlyArray<CropRestrictionStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<CropRestrictionStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<CropRestrictionStage>>;
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
 * 示范创建
 * Demonstrations
 */
export type Demonstration = RegistryRecord & {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 面积：示范面积。单位：亩。
   * Area: Area of the demonstration. Unit: 亩.
   */
  readonly areaMu?: Maybe<Scalars['Float']['output']>;
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
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
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
   * 示范类型：示范镇、示范村、示范基地、示范片等。
   * Kind: Town, village, base, area and so on.
   */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /**
   * 台账何时起知晓此版本（含其止日）
   * Since when this version, its end included, is known.
   */
  readonly knownFrom: Scalars['DateTime']['output'];
  /**
   * 级别：命名的级别。
   * Level: At which level it was named.
   */
  readonly level?: Maybe<DemonstrationLevel>;
  /**
   * 此时间点所在的名录
   * Keys of the lists it stands on at this point.
   */
  readonly lists: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<DemonstrationStage>;
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
   * 命名年度：命名年度。单位：年。
   * Year: Year in which it was named. Unit: 年.
   */
  readonly year?: Maybe<Scalars['Float']['output']>;
};


/**
 * 示范创建
 * Demonstrations
 */
export type DemonstrationEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 示范创建
 * Demonstrations
 */
export type DemonstrationFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 示范创建
 * Demonstrations
 */
export type DemonstrationGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 示范创建
 * Demonstrations
 */
export type DemonstrationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 示范创建
 * Demonstrations
 */
export type DemonstrationMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 示范创建
 * Demonstrations
 */
export type DemonstrationProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 示范创建
 * Demonstrations
 */
export type DemonstrationSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 示范创建
 * Demonstrations
 */
export type DemonstrationVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 示范创建：一页
 * A page of demonstrations.
 */
export type DemonstrationConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<DemonstrationEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Demonstration>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 示范创建：一页
 * A page of demonstrations.
 */
export type DemonstrationConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<DemonstrationField>;
  sum?: InputMaybe<ReadonlyArray<DemonstrationField>>;
};

/**
 * 一条
 * One of them.
 */
export type DemonstrationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Demonstration;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type DemonstrationField =
  /**
   * 面积
   * Area
   */
  | 'AREA_MU'
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
   * 示范类型
   * Kind
   */
  | 'KIND'
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
   * 命名年度
   * Year
   */
  | 'YEAR'
  | '%future added value';

/**
 * 过滤条件；不用的键请略去，不可为 null
 * One operator object per column; a null anywhere is refused: leave the key out instead. At most 8 deep.
 */
export type DemonstrationFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<DemonstrationFilter>>;
  /**
   * 面积：示范面积。单位：亩。
   * Area: Area of the demonstration. Unit: 亩.
   */
  readonly areaMu?: InputMaybe<NumberFilter>;
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
   * 示范类型：示范镇、示范村、示范基地、示范片等。
   * Kind: Town, village, base, area and so on.
   */
  readonly kind?: InputMaybe<StringFilter>;
  /**
   * 级别：命名的级别。
   * Level: At which level it was named.
   */
  readonly level?: InputMaybe<DemonstrationLevelFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<DemonstrationFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<DemonstrationFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  readonly stage?: InputMaybe<DemonstrationStageFilter>;
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
   * 命名年度：命名年度。单位：年。
   * Year: Year in which it was named. Unit: 年.
   */
  readonly year?: InputMaybe<NumberFilter>;
};

/**
 * 示范创建：登记内容
 * What demonstrations are registered with; null is as good as absent.
 */
export type DemonstrationInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 面积：示范面积。单位：亩。
   * Area: Area of the demonstration. Unit: 亩.
   */
  readonly areaMu?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 示范类型：示范镇、示范村、示范基地、示范片等。
   * Kind: Town, village, base, area and so on.
   */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /**
   * 级别：命名的级别。
   * Level: At which level it was named.
   */
  readonly level?: InputMaybe<DemonstrationLevel>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<DemonstrationStage>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 命名年度：命名年度。单位：年。
   * Year: Year in which it was named. Unit: 年.
   */
  readonly year?: InputMaybe<Scalars['Float']['input']>;
};

/**
 * 级别
 * Level
 */
export type DemonstrationLevel =
  /**
   * 市级
   * City
   */
  | 'CITY'
  /**
   * 区级
   * District
   */
  | 'DISTRICT'
  /**
   * 国家级
   * National
   */
  | 'NATIONAL'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type DemonstrationLevelFilter = {
  readonly eq?: InputMaybe<DemonstrationLevel>;
  readonly in?: InputMaybe<ReadonlyArray<DemonstrationLevel>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<DemonstrationLevel>;
  readonly notIn?: InputMaybe<ReadonlyArray<DemonstrationLevel>>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type DemonstrationOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: DemonstrationField;
};

/**
 * 示范创建：变更内容；null 为清除，不给则不变
 * What changes in demonstrations: null clears, absent leaves.
 */
export type DemonstrationPatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 面积：示范面积。单位：亩。
   * Area: Area of the demonstration. Unit: 亩.
   */
  readonly areaMu?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 示范类型：示范镇、示范村、示范基地、示范片等。
   * Kind: Town, village, base, area and so on.
   */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /**
   * 级别：命名的级别。
   * Level: At which level it was named.
   */
  readonly level?: InputMaybe<DemonstrationLevel>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 命名年度：命名年度。单位：年。
   * Year: Year in which it was named. Unit: 年.
   */
  readonly year?: InputMaybe<Scalars['Float']['input']>;
};

/**
 * 示范创建的状态
 * Status of demonstrations
 */
export type DemonstrationStage =
  /**
   * 已命名
   * Named
   */
  | 'NAMED'
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
export type DemonstrationStageFilter = {
  readonly eq?: InputMaybe<DemonstrationStage>;
  readonly in?: InputMaybe<ReadonlyArray<DemonstrationStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<DemonstrationStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<DemonstrationStage>>;
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
 * 一次限制公开值的查阅
 * That a restricted value was shown.
 */
export type Disclosure = {
  /**
   * 查阅者
   * To whom.
   */
  readonly caller: Scalars['String']['output'];
  /**
   * 凭证
   * Under which credential.
   */
  readonly credential: Scalars['ID']['output'];
  /**
   * 查阅时刻
   * When.
   */
  readonly disclosedAt: Scalars['DateTime']['output'];
  /**
   * 字段
   * Which column.
   */
  readonly field: Scalars['String']['output'];
  /**
   * 查阅记录的序号；可作 after
   * Its number in the log; a later page begins after it.
   */
  readonly id: Scalars['Int64']['output'];
  /**
   * 读取所在的时刻
   * The instant that it was read as of.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * <登记册>/<编号>
   * <registry>/<record>
   */
  readonly recordId: Scalars['ID']['output'];
  /**
   * 读取所在的日期
   * The day that it was read on.
   */
  readonly validOn: Scalars['Date']['output'];
};

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
   * 以它为依据的变更，按序号，截至 asOf.position，含被更正者
   * Changes that rest on it, corrected ones included, in position order up to asOf.position.
   */
  readonly changes: ChangeConnection;
  /**
   * 指向它的数字口径（文件）
   * Claims that refer to it (document), at its own point.
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
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
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
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
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
export type DocumentChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type DocumentEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
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
export type DocumentMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 依据文件
 * Documents
 */
export type DocumentProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 依据文件
 * Documents
 */
export type DocumentSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
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
 * 依据文件：登记内容
 * What documents are registered with; null is as good as absent.
 */
export type DocumentInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 施行日期：施行日期。
   * Effective on: Day on which it takes effect.
   */
  readonly effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 发文日期：发文日期。
   * Issued on: Day of issue.
   */
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * 发文机关：发文机关。
   * Issuer: Who issued it.
   */
  readonly issuer?: InputMaybe<Scalars['String']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 文号：发文字号。
   * Number: Number of the document.
   */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 废止日期：废止日期。
   * Repealed on: Day on which it ends.
   */
  readonly repealedOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * 文件摘要：文件的 SHA-256，十六进制。
   * SHA-256: SHA-256 of the file, in hexadecimal.
   */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<DocumentStage>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 标题：文件标题。
   * Title: Title of the document.
   */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 网址：公开网址。
   * URL: Where it is published.
   */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
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
 * 依据文件：变更内容；null 为清除，不给则不变
 * What changes in documents: null clears, absent leaves.
 */
export type DocumentPatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 施行日期：施行日期。
   * Effective on: Day on which it takes effect.
   */
  readonly effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 发文日期：发文日期。
   * Issued on: Day of issue.
   */
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * 发文机关：发文机关。
   * Issuer: Who issued it.
   */
  readonly issuer?: InputMaybe<Scalars['String']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 文号：发文字号。
   * Number: Number of the document.
   */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 废止日期：废止日期。
   * Repealed on: Day on which it ends.
   */
  readonly repealedOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * 文件摘要：文件的 SHA-256，十六进制。
   * SHA-256: SHA-256 of the file, in hexadecimal.
   */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 标题：文件标题。
   * Title: Title of the document.
   */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 网址：公开网址。
   * URL: Where it is published.
   */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
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
 * 整治方式
 * Measure
 */
export type DumpMeasure =
  /**
   * 搬迁处理
   * Relocation
   */
  | 'RELOCATION'
  /**
   * 垃圾综合利用
   * Reuse
   */
  | 'REUSE'
  /**
   * 就地简易封场
   * Simple capping
   */
  | 'SIMPLE_CAPPING'
  /**
   * 规范封场
   * Standard capping
   */
  | 'STANDARD_CAPPING'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type DumpMeasureFilter = {
  readonly eq?: InputMaybe<DumpMeasure>;
  readonly in?: InputMaybe<ReadonlyArray<DumpMeasure>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<DumpMeasure>;
  readonly notIn?: InputMaybe<ReadonlyArray<DumpMeasure>>;
};

/**
 * 非正规垃圾堆放点
 * Informal dump points
 */
export type DumpPoint = RegistryRecord & {
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
   * 销号时间：销号时间，仅作描述。
   * Closed on: When it was struck off, as a description.
   */
  readonly closedOn?: Maybe<Scalars['PartialDate']['output']>;
  /**
   * 其他系统的编码
   * What other systems call it.
   */
  readonly codes: ReadonlyArray<Code>;
  /**
   * 整治完成时间：整治完成时间，仅作描述。
   * Completed on: When the works were completed, as a description.
   */
  readonly completedOn?: Maybe<Scalars['PartialDate']['output']>;
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
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
  /**
   * 发现时间：发现时间。
   * Found on: When it was found.
   */
  readonly foundOn?: Maybe<Scalars['PartialDate']['output']>;
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
   * 整治方式：整治方式。来源：规划 三(二)。
   * Measure: How it is dealt with.
   */
  readonly measure?: Maybe<DumpMeasure>;
  /**
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 整治方案：一处一策整治方案。来源：建村〔2018〕52号。
   * Plan: The plan for this point.
   */
  readonly plan?: Maybe<Scalars['String']['output']>;
  /**
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
  /**
   * 与它相接或重叠的水源保护区，按空间范围，同一时间点
   * Water-source protection zones that touch it, by geometry, at its own point.
   */
  readonly protectionZonesHere?: Maybe<ProtectionZoneConnection>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<DumpPointStage>;
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
   * 堆体体积：堆放垃圾的体积。单位：m³。
   * Volume: Volume of the waste. Unit: m³.
   */
  readonly volumeM3?: Maybe<Scalars['Float']['output']>;
  /**
   * 垃圾类型：堆放的垃圾类型。
   * Waste type: Kind of waste.
   */
  readonly wasteType?: Maybe<WasteType>;
};


/**
 * 非正规垃圾堆放点
 * Informal dump points
 */
export type DumpPointEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 非正规垃圾堆放点
 * Informal dump points
 */
export type DumpPointFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 非正规垃圾堆放点
 * Informal dump points
 */
export type DumpPointGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 非正规垃圾堆放点
 * Informal dump points
 */
export type DumpPointHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 非正规垃圾堆放点
 * Informal dump points
 */
export type DumpPointMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 非正规垃圾堆放点
 * Informal dump points
 */
export type DumpPointProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 非正规垃圾堆放点
 * Informal dump points
 */
export type DumpPointProtectionZonesHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProtectionZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProtectionZoneOrder>>;
};


/**
 * 非正规垃圾堆放点
 * Informal dump points
 */
export type DumpPointSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 非正规垃圾堆放点
 * Informal dump points
 */
export type DumpPointVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 非正规垃圾堆放点：一页
 * A page of informal dump points.
 */
export type DumpPointConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<DumpPointEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<DumpPoint>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 非正规垃圾堆放点：一页
 * A page of informal dump points.
 */
export type DumpPointConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<DumpPointField>;
  sum?: InputMaybe<ReadonlyArray<DumpPointField>>;
};

/**
 * 一条
 * One of them.
 */
export type DumpPointEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: DumpPoint;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type DumpPointField =
  /**
   * 销号时间
   * Closed on
   */
  | 'CLOSED_ON'
  /**
   * 整治完成时间
   * Completed on
   */
  | 'COMPLETED_ON'
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
   * 发现时间
   * Found on
   */
  | 'FOUND_ON'
  /**
   * 整治方式
   * Measure
   */
  | 'MEASURE'
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
   * 整治方案
   * Plan
   */
  | 'PLAN'
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
   * 堆体体积
   * Volume
   */
  | 'VOLUME_M3'
  /**
   * 垃圾类型
   * Waste type
   */
  | 'WASTE_TYPE'
  | '%future added value';

/**
 * 过滤条件；不用的键请略去，不可为 null
 * One operator object per column; a null anywhere is refused: leave the key out instead. At most 8 deep.
 */
export type DumpPointFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<DumpPointFilter>>;
  /**
   * 销号时间：销号时间，仅作描述。
   * Closed on: When it was struck off, as a description.
   */
  readonly closedOn?: InputMaybe<PartialDateFilter>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<CodesFilter>;
  /**
   * 整治完成时间：整治完成时间，仅作描述。
   * Completed on: When the works were completed, as a description.
   */
  readonly completedOn?: InputMaybe<PartialDateFilter>;
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
   * 发现时间：发现时间。
   * Found on: When it was found.
   */
  readonly foundOn?: InputMaybe<PartialDateFilter>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<GeometryFilter>;
  readonly id?: InputMaybe<RefFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 整治方式：整治方式。来源：规划 三(二)。
   * Measure: How it is dealt with.
   */
  readonly measure?: InputMaybe<DumpMeasureFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<DumpPointFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<DumpPointFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  /**
   * 整治方案：一处一策整治方案。来源：建村〔2018〕52号。
   * Plan: The plan for this point.
   */
  readonly plan?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  readonly stage?: InputMaybe<DumpPointStageFilter>;
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
   * 堆体体积：堆放垃圾的体积。单位：m³。
   * Volume: Volume of the waste. Unit: m³.
   */
  readonly volumeM3?: InputMaybe<NumberFilter>;
  /**
   * 垃圾类型：堆放的垃圾类型。
   * Waste type: Kind of waste.
   */
  readonly wasteType?: InputMaybe<WasteTypeFilter>;
};

/**
 * 非正规垃圾堆放点：登记内容
 * What informal dump points are registered with; null is as good as absent.
 */
export type DumpPointInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 销号时间：销号时间，仅作描述。
   * Closed on: When it was struck off, as a description.
   */
  readonly closedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 整治完成时间：整治完成时间，仅作描述。
   * Completed on: When the works were completed, as a description.
   */
  readonly completedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 发现时间：发现时间。
   * Found on: When it was found.
   */
  readonly foundOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 整治方式：整治方式。来源：规划 三(二)。
   * Measure: How it is dealt with.
   */
  readonly measure?: InputMaybe<DumpMeasure>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 整治方案：一处一策整治方案。来源：建村〔2018〕52号。
   * Plan: The plan for this point.
   */
  readonly plan?: InputMaybe<Scalars['String']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<DumpPointStage>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 堆体体积：堆放垃圾的体积。单位：m³。
   * Volume: Volume of the waste. Unit: m³.
   */
  readonly volumeM3?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 垃圾类型：堆放的垃圾类型。
   * Waste type: Kind of waste.
   */
  readonly wasteType?: InputMaybe<WasteType>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type DumpPointOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: DumpPointField;
};

/**
 * 非正规垃圾堆放点：变更内容；null 为清除，不给则不变
 * What changes in informal dump points: null clears, absent leaves.
 */
export type DumpPointPatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 销号时间：销号时间，仅作描述。
   * Closed on: When it was struck off, as a description.
   */
  readonly closedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 整治完成时间：整治完成时间，仅作描述。
   * Completed on: When the works were completed, as a description.
   */
  readonly completedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 发现时间：发现时间。
   * Found on: When it was found.
   */
  readonly foundOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 整治方式：整治方式。来源：规划 三(二)。
   * Measure: How it is dealt with.
   */
  readonly measure?: InputMaybe<DumpMeasure>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 整治方案：一处一策整治方案。来源：建村〔2018〕52号。
   * Plan: The plan for this point.
   */
  readonly plan?: InputMaybe<Scalars['String']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 堆体体积：堆放垃圾的体积。单位：m³。
   * Volume: Volume of the waste. Unit: m³.
   */
  readonly volumeM3?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 垃圾类型：堆放的垃圾类型。
   * Waste type: Kind of waste.
   */
  readonly wasteType?: InputMaybe<WasteType>;
};

/**
 * 非正规垃圾堆放点的状态
 * Status of informal dump points
 */
export type DumpPointStage =
  /**
   * 已销号
   * Closed
   */
  | 'CLOSED'
  /**
   * 整治完成
   * Completed
   */
  | 'COMPLETED'
  /**
   * 已发现
   * Found
   */
  | 'FOUND'
  /**
   * 已定方案
   * Planned
   */
  | 'PLANNED'
  /**
   * 反弹
   * Rebound
   */
  | 'REBOUND'
  /**
   * 已录入系统
   * Registered
   */
  | 'REGISTERED'
  /**
   * 整治中
   * Treating
   */
  | 'TREATING'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type DumpPointStageFilter = {
  readonly eq?: InputMaybe<DumpPointStage>;
  readonly in?: InputMaybe<ReadonlyArray<DumpPointStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<DumpPointStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<DumpPointStage>>;
};

/**
 * 批次：公布的名录
 * A published list: a name for what the list says at a point. It can be printed again for ever.
 */
export type Edition = {
  /**
   * 名录所在的时间点
   * The point that it is of.
   */
  readonly asOf: AsOf;
  /**
   * 依据文件
   * The document that it was issued by.
   */
  readonly basis: Basis;
  /**
   * 最早一个含有它的已保存检查点
   * The first stored checkpoint that its entry lies under, as a signed note; null where there is none yet.
   */
  readonly checkpoint?: Maybe<Scalars['String']['output']>;
  /**
   * 同一截止日期，以今日所知会有何不同
   * What it would say differently as known now, for the same cut-off day.
   */
  readonly corrections: DiffConnection;
  /**
   * 截止日期
   * The day that it is as of.
   */
  readonly cutoff: Scalars['Date']['output'];
  /**
   * 定义版本
   * The version of the reading of facts that it was made with.
   */
  readonly definitions: Scalars['String']['output'];
  /**
   * 与前一批次相比：新增、移出、变更；保留者要求时才给出
   * Against the edition before it: added, removed, changed; kept ones only when asked for.
   */
  readonly diff: DiffConnection;
  /**
   * 名录 NDJSON 的 SHA-256，base64
   * SHA-256 of the list as NDJSON, base64.
   */
  readonly digest: Scalars['String']['output'];
  /**
   * 所公布的记录
   * The records that it lists, by registry and key.
   */
  readonly entries: RecordConnection;
  /**
   * <名录>/<批次编号>
   * <list>/<number>
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 印发日期
   * The day of issue.
   */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  readonly list: Scalars['ID']['output'];
  /**
   * 批次编号，在名录内唯一
   * Its number, unique in its list.
   */
  readonly number: Scalars['String']['output'];
  /**
   * 公布它的变更序号
   * The entry that published it.
   */
  readonly position: Scalars['Int64']['output'];
  /**
   * 前一批次，以公布时所知为准
   * The edition before it, as known when it was published.
   */
  readonly previous?: Maybe<Edition>;
  /**
   * 公布的入库时间
   * When its publication was recorded.
   */
  readonly publishedAt: Scalars['DateTime']['output'];
  /**
   * 条数
   * How many records stand on it.
   */
  readonly size: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  /**
   * 是否已撤回；撤回的批次仍可查、可印
   * Whether it was withdrawn; it stays, and can still be printed.
   */
  readonly withdrawn: Scalars['Boolean']['output'];
};


/**
 * 批次：公布的名录
 * A published list: a name for what the list says at a point. It can be printed again for ever.
 */
export type EditionCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 批次：公布的名录
 * A published list: a name for what the list says at a point. It can be printed again for ever.
 */
export type EditionDiffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ReadonlyArray<DiffKind>>;
};


/**
 * 批次：公布的名录
 * A published list: a name for what the list says at a point. It can be printed again for ever.
 */
export type EditionEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 执法案件
 * Enforcement cases
 */
export type EnforcementCase = RegistryRecord & {
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
   * 整改情况：整改要求或结果。
   * Correction: What is to be, or was, put right.
   */
  readonly correction?: Maybe<Scalars['String']['output']>;
  /**
   * 空间范围的坐标系
   * Reference system of its geometry.
   */
  readonly crs?: Maybe<Crs>;
  /**
   * 决定日期：处罚决定日期。
   * Decided on: Day of the decision.
   */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * 决定书文号：处罚决定书文号。
   * Decision number: Number of the decision.
   */
  readonly decisionNumber?: Maybe<Scalars['String']['output']>;
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
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
  /**
   * 没有对应字段的属性
   * Attributes that no column knows.
   */
  readonly extra?: Maybe<Scalars['JSON']['output']>;
  /**
   * 违法事实：违法事实，按文书写法。
   * Fact: What was done, in the words of the decision.
   */
  readonly fact?: Maybe<Scalars['String']['output']>;
  /**
   * 按字段名给出各字段；不指名时不含空间范围
   * Columns by name, for generic callers; geometries only when named.
   */
  readonly fields: Scalars['JSON']['output'];
  /**
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
  /**
   * 罚款：罚款金额。单位：元。
   * Fine: Fine. Unit: 元.
   */
  readonly fineYuan?: Maybe<Scalars['Float']['output']>;
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
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<EnforcementCaseStage>;
  /**
   * 状态，与 stage 同一词
   * Its status as text: the same word as the typed stage.
   */
  readonly status?: Maybe<Scalars['String']['output']>;
  /**
   * 当事人：当事人：记录的 id（<登记册>/<编号>）或名称。
   * Subject: Who it is about: the id of a record (<registry>/<record>) or a name.
   */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /**
   * 当事人所指的记录，同一时间点在册者；只是文字则为空
   * The record that subject names, where it is in force at this point; null where that is plain text.
   */
  readonly subjectNode?: Maybe<RegistryRecord>;
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
};


/**
 * 执法案件
 * Enforcement cases
 */
export type EnforcementCaseEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 执法案件
 * Enforcement cases
 */
export type EnforcementCaseFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 执法案件
 * Enforcement cases
 */
export type EnforcementCaseGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 执法案件
 * Enforcement cases
 */
export type EnforcementCaseHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 执法案件
 * Enforcement cases
 */
export type EnforcementCaseMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 执法案件
 * Enforcement cases
 */
export type EnforcementCaseProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 执法案件
 * Enforcement cases
 */
export type EnforcementCaseSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 执法案件
 * Enforcement cases
 */
export type EnforcementCaseVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 执法案件：一页
 * A page of enforcement cases.
 */
export type EnforcementCaseConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<EnforcementCaseEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<EnforcementCase>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 执法案件：一页
 * A page of enforcement cases.
 */
export type EnforcementCaseConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<EnforcementCaseField>;
  sum?: InputMaybe<ReadonlyArray<EnforcementCaseField>>;
};

/**
 * 一条
 * One of them.
 */
export type EnforcementCaseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: EnforcementCase;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type EnforcementCaseField =
  /**
   * 联系人
   * Contact
   */
  | 'CONTACT'
  /**
   * 整改情况
   * Correction
   */
  | 'CORRECTION'
  /**
   * 坐标系
   * Coordinate reference system
   */
  | 'CRS'
  /**
   * 决定日期
   * Decided on
   */
  | 'DECIDED_ON'
  /**
   * 决定书文号
   * Decision number
   */
  | 'DECISION_NUMBER'
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
   * 违法事实
   * Fact
   */
  | 'FACT'
  /**
   * 罚款
   * Fine
   */
  | 'FINE_YUAN'
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
   * 当事人
   * Subject
   */
  | 'SUBJECT'
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
export type EnforcementCaseFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<EnforcementCaseFilter>>;
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
   * 整改情况：整改要求或结果。
   * Correction: What is to be, or was, put right.
   */
  readonly correction?: InputMaybe<StringFilter>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<CrsFilter>;
  /**
   * 决定日期：处罚决定日期。
   * Decided on: Day of the decision.
   */
  readonly decidedOn?: InputMaybe<DateFilter>;
  /**
   * 决定书文号：处罚决定书文号。
   * Decision number: Number of the decision.
   */
  readonly decisionNumber?: InputMaybe<StringFilter>;
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
   * 违法事实：违法事实，按文书写法。
   * Fact: What was done, in the words of the decision.
   */
  readonly fact?: InputMaybe<StringFilter>;
  /**
   * 罚款：罚款金额。单位：元。
   * Fine: Fine. Unit: 元.
   */
  readonly fineYuan?: InputMaybe<NumberFilter>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<GeometryFilter>;
  readonly id?: InputMaybe<RefFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<EnforcementCaseFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<EnforcementCaseFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  readonly stage?: InputMaybe<EnforcementCaseStageFilter>;
  readonly status?: InputMaybe<StringFilter>;
  /**
   * 当事人：当事人：记录的 id（<登记册>/<编号>）或名称。
   * Subject: Who it is about: the id of a record (<registry>/<record>) or a name.
   */
  readonly subject?: InputMaybe<StringFilter>;
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
 * 执法案件：登记内容
 * What enforcement cases are registered with; null is as good as absent.
 */
export type EnforcementCaseInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 整改情况：整改要求或结果。
   * Correction: What is to be, or was, put right.
   */
  readonly correction?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 决定日期：处罚决定日期。
   * Decided on: Day of the decision.
   */
  readonly decidedOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * 决定书文号：处罚决定书文号。
   * Decision number: Number of the decision.
   */
  readonly decisionNumber?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 违法事实：违法事实，按文书写法。
   * Fact: What was done, in the words of the decision.
   */
  readonly fact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 罚款：罚款金额。单位：元。
   * Fine: Fine. Unit: 元.
   */
  readonly fineYuan?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<EnforcementCaseStage>;
  /**
   * 当事人：当事人：记录的 id（<登记册>/<编号>）或名称。
   * Subject: Who it is about: the id of a record (<registry>/<record>) or a name.
   */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type EnforcementCaseOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: EnforcementCaseField;
};

/**
 * 执法案件：变更内容；null 为清除，不给则不变
 * What changes in enforcement cases: null clears, absent leaves.
 */
export type EnforcementCasePatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 整改情况：整改要求或结果。
   * Correction: What is to be, or was, put right.
   */
  readonly correction?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 决定日期：处罚决定日期。
   * Decided on: Day of the decision.
   */
  readonly decidedOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * 决定书文号：处罚决定书文号。
   * Decision number: Number of the decision.
   */
  readonly decisionNumber?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 违法事实：违法事实，按文书写法。
   * Fact: What was done, in the words of the decision.
   */
  readonly fact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 罚款：罚款金额。单位：元。
   * Fine: Fine. Unit: 元.
   */
  readonly fineYuan?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 当事人：当事人：记录的 id（<登记册>/<编号>）或名称。
   * Subject: Who it is about: the id of a record (<registry>/<record>) or a name.
   */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 执法案件的状态
 * Status of enforcement cases
 */
export type EnforcementCaseStage =
  /**
   * 已整改
   * Corrected
   */
  | 'CORRECTED'
  /**
   * 已决定
   * Decided
   */
  | 'DECIDED'
  /**
   * 办理中
   * Open
   */
  | 'OPEN'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type EnforcementCaseStageFilter = {
  readonly eq?: InputMaybe<EnforcementCaseStage>;
  readonly in?: InputMaybe<ReadonlyArray<EnforcementCaseStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<EnforcementCaseStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<EnforcementCaseStage>>;
};

/**
 * 专家库
 * Experts
 */
export type Expert = RegistryRecord & {
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
   * 工作单位：工作单位。
   * Employer: Where the expert works.
   */
  readonly employer?: Maybe<Scalars['String']['output']>;
  /**
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
  /**
   * 没有对应字段的属性
   * Attributes that no column knows.
   */
  readonly extra?: Maybe<Scalars['JSON']['output']>;
  /**
   * 专业领域：专业领域。
   * Field: What the expert knows.
   */
  readonly field?: Maybe<Scalars['String']['output']>;
  /**
   * 按字段名给出各字段；不指名时不含空间范围
   * Columns by name, for generic callers; geometries only when named.
   */
  readonly fields: Scalars['JSON']['output'];
  /**
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
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
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<ExpertStage>;
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
   * 职称：职称。
   * Title: Professional title.
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
 * 专家库
 * Experts
 */
export type ExpertEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 专家库
 * Experts
 */
export type ExpertFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 专家库
 * Experts
 */
export type ExpertGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 专家库
 * Experts
 */
export type ExpertHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 专家库
 * Experts
 */
export type ExpertMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 专家库
 * Experts
 */
export type ExpertProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 专家库
 * Experts
 */
export type ExpertSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 专家库
 * Experts
 */
export type ExpertVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 专家库：一页
 * A page of experts.
 */
export type ExpertConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<ExpertEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Expert>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 专家库：一页
 * A page of experts.
 */
export type ExpertConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<ExpertField>;
  sum?: InputMaybe<ReadonlyArray<ExpertField>>;
};

/**
 * 一条
 * One of them.
 */
export type ExpertEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Expert;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type ExpertField =
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
   * 工作单位
   * Employer
   */
  | 'EMPLOYER'
  /**
   * 专业领域
   * Field
   */
  | 'FIELD'
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
   * 联系电话
   * Telephone
   */
  | 'TELEPHONE'
  /**
   * 职称
   * Title
   */
  | 'TITLE'
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
export type ExpertFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<ExpertFilter>>;
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
   * 工作单位：工作单位。
   * Employer: Where the expert works.
   */
  readonly employer?: InputMaybe<StringFilter>;
  /**
   * 专业领域：专业领域。
   * Field: What the expert knows.
   */
  readonly field?: InputMaybe<StringFilter>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<GeometryFilter>;
  readonly id?: InputMaybe<RefFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<ExpertFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ExpertFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  readonly stage?: InputMaybe<ExpertStageFilter>;
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
   * 职称：职称。
   * Title: Professional title.
   */
  readonly title?: InputMaybe<StringFilter>;
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
 * 专家库：登记内容
 * What experts are registered with; null is as good as absent.
 */
export type ExpertInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 工作单位：工作单位。
   * Employer: Where the expert works.
   */
  readonly employer?: InputMaybe<Scalars['String']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 专业领域：专业领域。
   * Field: What the expert knows.
   */
  readonly field?: InputMaybe<Scalars['String']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<ExpertStage>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 职称：职称。
   * Title: Professional title.
   */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type ExpertOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: ExpertField;
};

/**
 * 专家库：变更内容；null 为清除，不给则不变
 * What changes in experts: null clears, absent leaves.
 */
export type ExpertPatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 工作单位：工作单位。
   * Employer: Where the expert works.
   */
  readonly employer?: InputMaybe<Scalars['String']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 专业领域：专业领域。
   * Field: What the expert knows.
   */
  readonly field?: InputMaybe<Scalars['String']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 职称：职称。
   * Title: Professional title.
   */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 专家库的状态
 * Status of experts
 */
export type ExpertStage =
  /**
   * 在库
   * Active
   */
  | 'ACTIVE'
  /**
   * 已退出
   * Left
   */
  | 'LEFT'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type ExpertStageFilter = {
  readonly eq?: InputMaybe<ExpertStage>;
  readonly in?: InputMaybe<ReadonlyArray<ExpertStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<ExpertStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<ExpertStage>>;
};

/**
 * 设施状况
 * Facility state
 */
export type FacilityState =
  /**
   * 未配套
   * None
   */
  | 'NONE'
  /**
   * 运行不良
   * In bad repair
   */
  | 'POOR'
  /**
   * 能力不足
   * Undersized
   */
  | 'UNDERSIZED'
  /**
   * 正常运行
   * Working
   */
  | 'WORKING'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type FacilityStateFilter = {
  readonly eq?: InputMaybe<FacilityState>;
  readonly in?: InputMaybe<ReadonlyArray<FacilityState>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<FacilityState>;
  readonly notIn?: InputMaybe<ReadonlyArray<FacilityState>>;
};

/**
 * 土壤环境质量类别
 * Category
 */
export type FarmlandCategory =
  /**
   * 优先保护类
   * Priority protection
   */
  | 'PRIORITY_PROTECTION'
  /**
   * 安全利用类
   * Safe use
   */
  | 'SAFE_USE'
  /**
   * 严格管控类
   * Strict control
   */
  | 'STRICT_CONTROL'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type FarmlandCategoryFilter = {
  readonly eq?: InputMaybe<FarmlandCategory>;
  readonly in?: InputMaybe<ReadonlyArray<FarmlandCategory>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<FarmlandCategory>;
  readonly notIn?: InputMaybe<ReadonlyArray<FarmlandCategory>>;
};

/**
 * 耕地单元
 * Farmland units
 */
export type FarmlandUnit = RegistryRecord & {
  /**
   * 超筛选值：由 pH、耕地类型和五项含量推得；有一项超过筛选值为真，五项俱知且均不超过为假。来源：GB 15618-2018 表1。
   * Above screening: Derived from pH, land type and the five contents: true where one exceeds its screening value, false where all are known and none does.
   */
  readonly aboveScreening?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 面积：单元面积，1 亩 = 10000/15 m²。单位：亩。来源：农用地土壤环境质量类别划分技术指南（试行）。
   * Area: Area of the unit; 1 mu = 10000/15 m². Unit: 亩.
   */
  readonly areaMu?: Maybe<Scalars['Float']['output']>;
  /**
   * 砷含量：土壤砷总量。单位：mg/kg。来源：GB 15618-2018。
   * Arsenic: Total arsenic in the soil. Unit: mg/kg.
   */
  readonly asMgKg?: Maybe<Scalars['Float']['output']>;
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
   * 土壤环境质量类别：耕地土壤环境质量类别。来源：农用地土壤环境质量类别划分技术指南（试行）。
   * Category: Class of soil quality of the farmland.
   */
  readonly category?: Maybe<FarmlandCategory>;
  /**
   * 镉含量：土壤镉总量。单位：mg/kg。来源：GB 15618-2018。
   * Cadmium: Total cadmium in the soil. Unit: mg/kg.
   */
  readonly cdMgKg?: Maybe<Scalars['Float']['output']>;
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
   * 铬含量：土壤铬总量。单位：mg/kg。来源：GB 15618-2018。
   * Chromium: Total chromium in the soil. Unit: mg/kg.
   */
  readonly crMgKg?: Maybe<Scalars['Float']['output']>;
  /**
   * 作物：主要种植作物。
   * Crop: Main crop.
   */
  readonly crop?: Maybe<Scalars['String']['output']>;
  /**
   * 列有它的种植负面清单与禁产区（耕地单元）
   * Crop restrictions that list it (farmland units), at its own point.
   */
  readonly cropRestrictions?: Maybe<CropRestrictionConnection>;
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
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
  /**
   * 空间范围，按所存坐标系；simplifyM 为化简容差（米）
   * Its geometry as stored; simplifyM: tolerance of simplification in metres.
   */
  readonly geometry?: Maybe<Scalars['GeoJSON']['output']>;
  /**
   * 汞含量：土壤汞总量。单位：mg/kg。来源：GB 15618-2018。
   * Mercury: Total mercury in the soil. Unit: mg/kg.
   */
  readonly hgMgKg?: Maybe<Scalars['Float']['output']>;
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
   * 耕地类型：水田、水浇地或旱地。来源：GB/T 21010-2017。
   * Land type: Paddy, irrigated or dry land.
   */
  readonly landType?: Maybe<LandType>;
  /**
   * 此时间点所在的名录
   * Keys of the lists it stands on at this point.
   */
  readonly lists: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * 措施：现行的安全利用、管控或保护措施。来源：农用地土壤环境质量类别划分技术指南（试行）。
   * Measures: Measures of safe use, control or protection in force.
   */
  readonly measures?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 铅含量：土壤铅总量。单位：mg/kg。来源：GB 15618-2018。
   * Lead: Total lead in the soil. Unit: mg/kg.
   */
  readonly pbMgKg?: Maybe<Scalars['Float']['output']>;
  /**
   * 永久基本农田：是否划为永久基本农田。
   * Permanent basic farmland: Whether it is permanent basic farmland.
   */
  readonly permanentBasicFarmland?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 酸碱度（pH）：土壤 pH 值。单位：无量纲。来源：GB 15618-2018。
   * pH: pH of the soil. Unit: 无量纲.
   */
  readonly ph?: Maybe<Scalars['Float']['output']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: Maybe<Scalars['String']['output']>;
  /**
   * 距它不超过 withinM 米（默认 200）的建设用地地块，按空间范围，同一时间点
   * Plots of construction land no further from it than withinM metres (200), by geometry, at its own point.
   */
  readonly plotsAround?: Maybe<PlotConnection>;
  /**
   * 农产品超标程度：农产品重金属超标程度。来源：农用地土壤环境质量类别划分技术指南（试行）。
   * Produce excess: How far produce exceeds the limits.
   */
  readonly produceExcess?: Maybe<ProduceExcess>;
  /**
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
  /**
   * 与它相接或重叠的水源保护区，按空间范围，同一时间点
   * Water-source protection zones that touch it, by geometry, at its own point.
   */
  readonly protectionZonesHere?: Maybe<ProtectionZoneConnection>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<FarmlandUnitStage>;
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
};


/**
 * 耕地单元
 * Farmland units
 */
export type FarmlandUnitCropRestrictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CropRestrictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CropRestrictionOrder>>;
};


/**
 * 耕地单元
 * Farmland units
 */
export type FarmlandUnitEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 耕地单元
 * Farmland units
 */
export type FarmlandUnitFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 耕地单元
 * Farmland units
 */
export type FarmlandUnitGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 耕地单元
 * Farmland units
 */
export type FarmlandUnitHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 耕地单元
 * Farmland units
 */
export type FarmlandUnitMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 耕地单元
 * Farmland units
 */
export type FarmlandUnitPlotsAroundArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlotOrder>>;
  withinM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 耕地单元
 * Farmland units
 */
export type FarmlandUnitProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 耕地单元
 * Farmland units
 */
export type FarmlandUnitProtectionZonesHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProtectionZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProtectionZoneOrder>>;
};


/**
 * 耕地单元
 * Farmland units
 */
export type FarmlandUnitSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 耕地单元
 * Farmland units
 */
export type FarmlandUnitVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 耕地单元：一页
 * A page of farmland units.
 */
export type FarmlandUnitConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<FarmlandUnitEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<FarmlandUnit>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 耕地单元：一页
 * A page of farmland units.
 */
export type FarmlandUnitConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<FarmlandUnitField>;
  sum?: InputMaybe<ReadonlyArray<FarmlandUnitField>>;
};

/**
 * 一条
 * One of them.
 */
export type FarmlandUnitEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: FarmlandUnit;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type FarmlandUnitField =
  /**
   * 超筛选值
   * Above screening
   */
  | 'ABOVE_SCREENING'
  /**
   * 面积
   * Area
   */
  | 'AREA_MU'
  /**
   * 砷含量
   * Arsenic
   */
  | 'AS_MG_KG'
  /**
   * 土壤环境质量类别
   * Category
   */
  | 'CATEGORY'
  /**
   * 镉含量
   * Cadmium
   */
  | 'CD_MG_KG'
  /**
   * 联系人
   * Contact
   */
  | 'CONTACT'
  /**
   * 作物
   * Crop
   */
  | 'CROP'
  /**
   * 坐标系
   * Coordinate reference system
   */
  | 'CRS'
  /**
   * 铬含量
   * Chromium
   */
  | 'CR_MG_KG'
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
   * 汞含量
   * Mercury
   */
  | 'HG_MG_KG'
  /**
   * 耕地类型
   * Land type
   */
  | 'LAND_TYPE'
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
   * 铅含量
   * Lead
   */
  | 'PB_MG_KG'
  /**
   * 永久基本农田
   * Permanent basic farmland
   */
  | 'PERMANENT_BASIC_FARMLAND'
  /**
   * 酸碱度（pH）
   * pH
   */
  | 'PH'
  /**
   * 位置
   * Place
   */
  | 'PLACE'
  /**
   * 农产品超标程度
   * Produce excess
   */
  | 'PRODUCE_EXCESS'
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
export type FarmlandUnitFilter = {
  /**
   * 超筛选值：由 pH、耕地类型和五项含量推得；有一项超过筛选值为真，五项俱知且均不超过为假。来源：GB 15618-2018 表1。
   * Above screening: Derived from pH, land type and the five contents: true where one exceeds its screening value, false where all are known and none does.
   */
  readonly aboveScreening?: InputMaybe<BooleanFilter>;
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<FarmlandUnitFilter>>;
  /**
   * 面积：单元面积，1 亩 = 10000/15 m²。单位：亩。来源：农用地土壤环境质量类别划分技术指南（试行）。
   * Area: Area of the unit; 1 mu = 10000/15 m². Unit: 亩.
   */
  readonly areaMu?: InputMaybe<NumberFilter>;
  /**
   * 砷含量：土壤砷总量。单位：mg/kg。来源：GB 15618-2018。
   * Arsenic: Total arsenic in the soil. Unit: mg/kg.
   */
  readonly asMgKg?: InputMaybe<NumberFilter>;
  /**
   * 土壤环境质量类别：耕地土壤环境质量类别。来源：农用地土壤环境质量类别划分技术指南（试行）。
   * Category: Class of soil quality of the farmland.
   */
  readonly category?: InputMaybe<FarmlandCategoryFilter>;
  /**
   * 镉含量：土壤镉总量。单位：mg/kg。来源：GB 15618-2018。
   * Cadmium: Total cadmium in the soil. Unit: mg/kg.
   */
  readonly cdMgKg?: InputMaybe<NumberFilter>;
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
   * 铬含量：土壤铬总量。单位：mg/kg。来源：GB 15618-2018。
   * Chromium: Total chromium in the soil. Unit: mg/kg.
   */
  readonly crMgKg?: InputMaybe<NumberFilter>;
  /**
   * 作物：主要种植作物。
   * Crop: Main crop.
   */
  readonly crop?: InputMaybe<StringFilter>;
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
   * 汞含量：土壤汞总量。单位：mg/kg。来源：GB 15618-2018。
   * Mercury: Total mercury in the soil. Unit: mg/kg.
   */
  readonly hgMgKg?: InputMaybe<NumberFilter>;
  readonly id?: InputMaybe<RefFilter>;
  /**
   * 耕地类型：水田、水浇地或旱地。来源：GB/T 21010-2017。
   * Land type: Paddy, irrigated or dry land.
   */
  readonly landType?: InputMaybe<LandTypeFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 措施：现行的安全利用、管控或保护措施。来源：农用地土壤环境质量类别划分技术指南（试行）。
   * Measures: Measures of safe use, control or protection in force.
   */
  readonly measures?: InputMaybe<TextsFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<FarmlandUnitFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<FarmlandUnitFilter>>;
  /**
   * 铅含量：土壤铅总量。单位：mg/kg。来源：GB 15618-2018。
   * Lead: Total lead in the soil. Unit: mg/kg.
   */
  readonly pbMgKg?: InputMaybe<NumberFilter>;
  /**
   * 永久基本农田：是否划为永久基本农田。
   * Permanent basic farmland: Whether it is permanent basic farmland.
   */
  readonly permanentBasicFarmland?: InputMaybe<BooleanFilter>;
  /**
   * 酸碱度（pH）：土壤 pH 值。单位：无量纲。来源：GB 15618-2018。
   * pH: pH of the soil. Unit: 无量纲.
   */
  readonly ph?: InputMaybe<NumberFilter>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  /**
   * 农产品超标程度：农产品重金属超标程度。来源：农用地土壤环境质量类别划分技术指南（试行）。
   * Produce excess: How far produce exceeds the limits.
   */
  readonly produceExcess?: InputMaybe<ProduceExcessFilter>;
  readonly record?: InputMaybe<StringFilter>;
  readonly stage?: InputMaybe<FarmlandUnitStageFilter>;
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
};

/**
 * 耕地单元：登记内容
 * What farmland units are registered with; null is as good as absent.
 */
export type FarmlandUnitInput = {
  /**
   * 超筛选值：由 pH、耕地类型和五项含量推得；有一项超过筛选值为真，五项俱知且均不超过为假。来源：GB 15618-2018 表1。
   * Above screening: Derived from pH, land type and the five contents: true where one exceeds its screening value, false where all are known and none does.
   */
  readonly aboveScreening?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 面积：单元面积，1 亩 = 10000/15 m²。单位：亩。来源：农用地土壤环境质量类别划分技术指南（试行）。
   * Area: Area of the unit; 1 mu = 10000/15 m². Unit: 亩.
   */
  readonly areaMu?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 砷含量：土壤砷总量。单位：mg/kg。来源：GB 15618-2018。
   * Arsenic: Total arsenic in the soil. Unit: mg/kg.
   */
  readonly asMgKg?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 土壤环境质量类别：耕地土壤环境质量类别。来源：农用地土壤环境质量类别划分技术指南（试行）。
   * Category: Class of soil quality of the farmland.
   */
  readonly category?: InputMaybe<FarmlandCategory>;
  /**
   * 镉含量：土壤镉总量。单位：mg/kg。来源：GB 15618-2018。
   * Cadmium: Total cadmium in the soil. Unit: mg/kg.
   */
  readonly cdMgKg?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 铬含量：土壤铬总量。单位：mg/kg。来源：GB 15618-2018。
   * Chromium: Total chromium in the soil. Unit: mg/kg.
   */
  readonly crMgKg?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 作物：主要种植作物。
   * Crop: Main crop.
   */
  readonly crop?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 汞含量：土壤汞总量。单位：mg/kg。来源：GB 15618-2018。
   * Mercury: Total mercury in the soil. Unit: mg/kg.
   */
  readonly hgMgKg?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 耕地类型：水田、水浇地或旱地。来源：GB/T 21010-2017。
   * Land type: Paddy, irrigated or dry land.
   */
  readonly landType?: InputMaybe<LandType>;
  /**
   * 措施：现行的安全利用、管控或保护措施。来源：农用地土壤环境质量类别划分技术指南（试行）。
   * Measures: Measures of safe use, control or protection in force.
   */
  readonly measures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 铅含量：土壤铅总量。单位：mg/kg。来源：GB 15618-2018。
   * Lead: Total lead in the soil. Unit: mg/kg.
   */
  readonly pbMgKg?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 永久基本农田：是否划为永久基本农田。
   * Permanent basic farmland: Whether it is permanent basic farmland.
   */
  readonly permanentBasicFarmland?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 酸碱度（pH）：土壤 pH 值。单位：无量纲。来源：GB 15618-2018。
   * pH: pH of the soil. Unit: 无量纲.
   */
  readonly ph?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 农产品超标程度：农产品重金属超标程度。来源：农用地土壤环境质量类别划分技术指南（试行）。
   * Produce excess: How far produce exceeds the limits.
   */
  readonly produceExcess?: InputMaybe<ProduceExcess>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<FarmlandUnitStage>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type FarmlandUnitOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: FarmlandUnitField;
};

/**
 * 耕地单元：变更内容；null 为清除，不给则不变
 * What changes in farmland units: null clears, absent leaves.
 */
export type FarmlandUnitPatch = {
  /**
   * 超筛选值：由 pH、耕地类型和五项含量推得；有一项超过筛选值为真，五项俱知且均不超过为假。来源：GB 15618-2018 表1。
   * Above screening: Derived from pH, land type and the five contents: true where one exceeds its screening value, false where all are known and none does.
   */
  readonly aboveScreening?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 面积：单元面积，1 亩 = 10000/15 m²。单位：亩。来源：农用地土壤环境质量类别划分技术指南（试行）。
   * Area: Area of the unit; 1 mu = 10000/15 m². Unit: 亩.
   */
  readonly areaMu?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 砷含量：土壤砷总量。单位：mg/kg。来源：GB 15618-2018。
   * Arsenic: Total arsenic in the soil. Unit: mg/kg.
   */
  readonly asMgKg?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 土壤环境质量类别：耕地土壤环境质量类别。来源：农用地土壤环境质量类别划分技术指南（试行）。
   * Category: Class of soil quality of the farmland.
   */
  readonly category?: InputMaybe<FarmlandCategory>;
  /**
   * 镉含量：土壤镉总量。单位：mg/kg。来源：GB 15618-2018。
   * Cadmium: Total cadmium in the soil. Unit: mg/kg.
   */
  readonly cdMgKg?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 铬含量：土壤铬总量。单位：mg/kg。来源：GB 15618-2018。
   * Chromium: Total chromium in the soil. Unit: mg/kg.
   */
  readonly crMgKg?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 作物：主要种植作物。
   * Crop: Main crop.
   */
  readonly crop?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 汞含量：土壤汞总量。单位：mg/kg。来源：GB 15618-2018。
   * Mercury: Total mercury in the soil. Unit: mg/kg.
   */
  readonly hgMgKg?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 耕地类型：水田、水浇地或旱地。来源：GB/T 21010-2017。
   * Land type: Paddy, irrigated or dry land.
   */
  readonly landType?: InputMaybe<LandType>;
  /**
   * 措施：现行的安全利用、管控或保护措施。来源：农用地土壤环境质量类别划分技术指南（试行）。
   * Measures: Measures of safe use, control or protection in force.
   */
  readonly measures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 铅含量：土壤铅总量。单位：mg/kg。来源：GB 15618-2018。
   * Lead: Total lead in the soil. Unit: mg/kg.
   */
  readonly pbMgKg?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 永久基本农田：是否划为永久基本农田。
   * Permanent basic farmland: Whether it is permanent basic farmland.
   */
  readonly permanentBasicFarmland?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 酸碱度（pH）：土壤 pH 值。单位：无量纲。来源：GB 15618-2018。
   * pH: pH of the soil. Unit: 无量纲.
   */
  readonly ph?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 农产品超标程度：农产品重金属超标程度。来源：农用地土壤环境质量类别划分技术指南（试行）。
   * Produce excess: How far produce exceeds the limits.
   */
  readonly produceExcess?: InputMaybe<ProduceExcess>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 耕地单元的状态
 * Status of farmland units
 */
export type FarmlandUnitStage =
  /**
   * 在册
   * In register
   */
  | 'IN_REGISTER'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type FarmlandUnitStageFilter = {
  readonly eq?: InputMaybe<FarmlandUnitStage>;
  readonly in?: InputMaybe<ReadonlyArray<FarmlandUnitStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<FarmlandUnitStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<FarmlandUnitStage>>;
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
 * 由登记册算得的数
 * A number computed from the registers.
 */
export type Figure = {
  /**
   * 计算所在的时间点
   * The point it was computed at.
   */
  readonly asOf: AsOf;
  /**
   * 分母；不是比率则为空
   * The denominator; null where it is no share.
   */
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  /**
   * 算得减所述
   * Computed minus stated; null where no number is stated.
   */
  readonly difference?: Maybe<Scalars['Float']['output']>;
  /**
   * 分子，或数本身
   * The numerator, or the number itself.
   */
  readonly numerator: Scalars['Float']['output'];
  /**
   * 没有值的原因
   * Why there is no value.
   */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /**
   * 未说明所需字段的记录数
   * Records that say nothing of what decides it.
   */
  readonly undecided?: Maybe<Scalars['Int']['output']>;
  /**
   * 算得的数；分母为零或无从判断时为空
   * The number; null where there is nothing to divide by, or nothing that decides.
   */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/**
 * 疑点：在某一时间点不相符之处；算得，不存储
 * What does not fit at a point. Computed there, never stored.
 */
export type Finding = {
  /**
   * 所据的变更：各记录在其所涉之事开始之日生效的现行变更
   * The changes it rests on: by default those that stand and were effective on the days on which its parts began.
   */
  readonly changes: ReadonlyArray<Change>;
  /**
   * 同上，作为数据
   * The same as data.
   */
  readonly data: Scalars['JSON']['output'];
  /**
   * 同一疑点在任何时间点编号相同
   * The same for the same finding at every point.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 疑点种类的键
   * Key of its kind.
   */
  readonly kind: Scalars['ID']['output'];
  /**
   * 一句话：所见的数、名称和日期
   * One sentence in Chinese, with the numbers, names and days found.
   */
  readonly message: Scalars['String']['output'];
  /**
   * 同上，英文
   * The same in English.
   */
  readonly messageEn: Scalars['String']['output'];
  /**
   * 涉及的记录，不在册者在内
   * Ids of the records it is about, those out of force included.
   */
  readonly recordIds: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * 涉及的记录中在册者，同点读取
   * Those of them that are in force, read at the same point.
   */
  readonly records: ReadonlyArray<RegistryRecord>;
  /**
   * 应当如何
   * What should be so.
   */
  readonly rule: Scalars['String']['output'];
  /**
   * 同上，英文
   * The same in English.
   */
  readonly ruleEn: Scalars['String']['output'];
  /**
   * 自何日起一直如此；0001-01-01 为来源未说明，空为无从说起
   * Since when it has been so without a break; 0001-01-01: no source says, null: nothing to tell it by.
   */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /**
   * 规则的来源；登记册自身的一致性没有来源
   * Law, standard or plan that says so; null: it follows from what the registers are.
   */
  readonly source?: Maybe<Scalars['String']['output']>;
  /**
   * 种类名称
   * What the kind is called.
   */
  readonly title: Scalars['String']['output'];
  /**
   * 同上，英文
   * The same in English.
   */
  readonly titleEn: Scalars['String']['output'];
};

/**
 * 疑点：一页，按种类次序和编号
 * A page of findings: kinds in the order of their list, then by id.
 */
export type FindingConnection = {
  readonly asOf: AsOf;
  readonly nodes: ReadonlyArray<Finding>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数
   * Over all pages.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 疑点的种类
 * A rule about what should fit.
 */
export type FindingKind = {
  readonly key: Scalars['ID']['output'];
  /**
   * 涉及哪些登记册
   * The registries that it speaks of.
   */
  readonly registries: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * 应当如何
   * What should be so.
   */
  readonly rule: Scalars['String']['output'];
  readonly ruleEn: Scalars['String']['output'];
  /**
   * 规则的来源；登记册自身的一致性没有来源
   * Law, standard or plan that says so; null: it follows from what the registers are.
   */
  readonly source?: Maybe<Scalars['String']['output']>;
  /**
   * 种类名称
   * What the kind is called.
   */
  readonly title: Scalars['String']['output'];
  readonly titleEn: Scalars['String']['output'];
};

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type GeometryFilter = {
  /**
   * 与矩形相交：西、南、东、北
   * It meets this rectangle: west, south, east, north.
   */
  readonly bbox?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /**
   * 与之相交，含边界相接
   * It meets this geometry; touching borders meet.
   */
  readonly intersects?: InputMaybe<Scalars['GeoJSON']['input']>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 距该点不超过若干米
   * It lies no further from a point than so many metres.
   */
  readonly near?: InputMaybe<NearInput>;
  /**
   * 在其内；仅在边界上者不算
   * It lies within this geometry; on its border alone it does not.
   */
  readonly within?: InputMaybe<Scalars['GeoJSON']['input']>;
};

/**
 * 地下水污染源
 * Groundwater pollution sources
 */
export type GroundwaterPollutionSource = RegistryRecord & {
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
   * 双层罐：埋地油罐是否为双层罐或设防渗池。来源：规划 三(三)。
   * Double wall: Whether tanks have a double wall or a pit.
   */
  readonly doubleWall?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
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
   * 类型：污染源类型。来源：环办土壤函〔2019〕70号 地下水环境状况调查评估工作指南。
   * Kind: Kind of source.
   */
  readonly kind?: Maybe<PollutionSourceKind>;
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
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 列入“双源”清单：来源写明列入“双源”清单。来源：规划 三(三)。
   * On the dual-source list: A source says that it is on the dual-source list.
   */
  readonly onDualSourceList?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 运营单位：运营或管理单位。
   * Operator: Who runs it.
   */
  readonly operator?: Maybe<Scalars['String']['output']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: Maybe<Scalars['String']['output']>;
  /**
   * 特征污染物：特征污染物。来源：GB/T 14848-2017。
   * Pollutants: Pollutants typical of it.
   */
  readonly pollutants?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
  /**
   * 与它相接或重叠的水源保护区，按空间范围，同一时间点
   * Water-source protection zones that touch it, by geometry, at its own point.
   */
  readonly protectionZonesHere?: Maybe<ProtectionZoneConnection>;
  /**
   * 记录自身的编号
   * The record’s own key.
   */
  readonly record: Scalars['String']['output'];
  /**
   * 防渗改造时间：防渗改造完成时间。来源：规划 三(三)。
   * Refit on: When its refit was completed.
   */
  readonly refitOn?: Maybe<Scalars['PartialDate']['output']>;
  /**
   * 登记册的键
   * Key of its registry.
   */
  readonly registry: Scalars['ID']['output'];
  /**
   * 风险等级：环境风险等级。来源：环办土壤函〔2019〕70号 地下水环境状况调查评估工作指南。
   * Risk level: Level of environmental risk.
   */
  readonly riskLevel?: Maybe<RiskLevel>;
  /**
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 防渗：是否有防渗措施。来源：地下水管理条例。
   * Seepage protection: Whether it is protected against seepage.
   */
  readonly seepageProtection?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<GroundwaterPollutionSourceStage>;
  /**
   * 投用时间：投入使用的时间。
   * Started on: When it began.
   */
  readonly startedOn?: Maybe<Scalars['PartialDate']['output']>;
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
   * 油罐数：加油站、油库的埋地油罐数。单位：个。
   * Tanks: Underground tanks of a station or depot. Unit: 个.
   */
  readonly tankCount?: Maybe<Scalars['Float']['output']>;
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
   * 水文地质单元与它相同、而它在其水源保护区之外的饮用水水源地，同一时间点
   * Drinking-water sources of the same hydrogeological unit, outside all of whose water-source protection zones it lies, at its own point.
   */
  readonly waterSourcesAtRisk?: Maybe<WaterSourceConnection>;
  /**
   * 与它水文地质单元相同的饮用水水源地
   * Drinking-water sources of the same hydrogeological unit, at its own point.
   */
  readonly waterSourcesOfUnit?: Maybe<WaterSourceConnection>;
};


/**
 * 地下水污染源
 * Groundwater pollution sources
 */
export type GroundwaterPollutionSourceEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 地下水污染源
 * Groundwater pollution sources
 */
export type GroundwaterPollutionSourceFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 地下水污染源
 * Groundwater pollution sources
 */
export type GroundwaterPollutionSourceGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 地下水污染源
 * Groundwater pollution sources
 */
export type GroundwaterPollutionSourceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 地下水污染源
 * Groundwater pollution sources
 */
export type GroundwaterPollutionSourceMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 地下水污染源
 * Groundwater pollution sources
 */
export type GroundwaterPollutionSourceProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 地下水污染源
 * Groundwater pollution sources
 */
export type GroundwaterPollutionSourceProtectionZonesHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProtectionZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProtectionZoneOrder>>;
};


/**
 * 地下水污染源
 * Groundwater pollution sources
 */
export type GroundwaterPollutionSourceSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 地下水污染源
 * Groundwater pollution sources
 */
export type GroundwaterPollutionSourceVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 地下水污染源
 * Groundwater pollution sources
 */
export type GroundwaterPollutionSourceWaterSourcesAtRiskArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WaterSourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<WaterSourceOrder>>;
};


/**
 * 地下水污染源
 * Groundwater pollution sources
 */
export type GroundwaterPollutionSourceWaterSourcesOfUnitArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WaterSourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<WaterSourceOrder>>;
};

/**
 * 地下水污染源：一页
 * A page of groundwater pollution sources.
 */
export type GroundwaterPollutionSourceConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<GroundwaterPollutionSourceEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<GroundwaterPollutionSource>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 地下水污染源：一页
 * A page of groundwater pollution sources.
 */
export type GroundwaterPollutionSourceConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<GroundwaterPollutionSourceField>;
  sum?: InputMaybe<ReadonlyArray<GroundwaterPollutionSourceField>>;
};

/**
 * 一条
 * One of them.
 */
export type GroundwaterPollutionSourceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: GroundwaterPollutionSource;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type GroundwaterPollutionSourceField =
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
   * 双层罐
   * Double wall
   */
  | 'DOUBLE_WALL'
  /**
   * 水文地质单元
   * Hydrogeological unit
   */
  | 'HYDRO_UNIT'
  /**
   * 类型
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
   * 列入“双源”清单
   * On the dual-source list
   */
  | 'ON_DUAL_SOURCE_LIST'
  /**
   * 运营单位
   * Operator
   */
  | 'OPERATOR'
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
   * 防渗改造时间
   * Refit on
   */
  | 'REFIT_ON'
  /**
   * 风险等级
   * Risk level
   */
  | 'RISK_LEVEL'
  /**
   * 防渗
   * Seepage protection
   */
  | 'SEEPAGE_PROTECTION'
  /**
   * 投用时间
   * Started on
   */
  | 'STARTED_ON'
  /**
   * 状态
   * Status
   */
  | 'STATUS'
  /**
   * 油罐数
   * Tanks
   */
  | 'TANK_COUNT'
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
export type GroundwaterPollutionSourceFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<GroundwaterPollutionSourceFilter>>;
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
   * 双层罐：埋地油罐是否为双层罐或设防渗池。来源：规划 三(三)。
   * Double wall: Whether tanks have a double wall or a pit.
   */
  readonly doubleWall?: InputMaybe<BooleanFilter>;
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
  /**
   * 类型：污染源类型。来源：环办土壤函〔2019〕70号 地下水环境状况调查评估工作指南。
   * Kind: Kind of source.
   */
  readonly kind?: InputMaybe<PollutionSourceKindFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<GroundwaterPollutionSourceFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  /**
   * 列入“双源”清单：来源写明列入“双源”清单。来源：规划 三(三)。
   * On the dual-source list: A source says that it is on the dual-source list.
   */
  readonly onDualSourceList?: InputMaybe<BooleanFilter>;
  /**
   * 运营单位：运营或管理单位。
   * Operator: Who runs it.
   */
  readonly operator?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<GroundwaterPollutionSourceFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  /**
   * 特征污染物：特征污染物。来源：GB/T 14848-2017。
   * Pollutants: Pollutants typical of it.
   */
  readonly pollutants?: InputMaybe<TextsFilter>;
  readonly record?: InputMaybe<StringFilter>;
  /**
   * 防渗改造时间：防渗改造完成时间。来源：规划 三(三)。
   * Refit on: When its refit was completed.
   */
  readonly refitOn?: InputMaybe<PartialDateFilter>;
  /**
   * 风险等级：环境风险等级。来源：环办土壤函〔2019〕70号 地下水环境状况调查评估工作指南。
   * Risk level: Level of environmental risk.
   */
  readonly riskLevel?: InputMaybe<RiskLevelFilter>;
  /**
   * 防渗：是否有防渗措施。来源：地下水管理条例。
   * Seepage protection: Whether it is protected against seepage.
   */
  readonly seepageProtection?: InputMaybe<BooleanFilter>;
  readonly stage?: InputMaybe<GroundwaterPollutionSourceStageFilter>;
  /**
   * 投用时间：投入使用的时间。
   * Started on: When it began.
   */
  readonly startedOn?: InputMaybe<PartialDateFilter>;
  readonly status?: InputMaybe<StringFilter>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<TextsFilter>;
  /**
   * 油罐数：加油站、油库的埋地油罐数。单位：个。
   * Tanks: Underground tanks of a station or depot. Unit: 个.
   */
  readonly tankCount?: InputMaybe<NumberFilter>;
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
 * 地下水污染源：登记内容
 * What groundwater pollution sources are registered with; null is as good as absent.
 */
export type GroundwaterPollutionSourceInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 双层罐：埋地油罐是否为双层罐或设防渗池。来源：规划 三(三)。
   * Double wall: Whether tanks have a double wall or a pit.
   */
  readonly doubleWall?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 水文地质单元：所在水文地质单元。
   * Hydrogeological unit: Hydrogeological unit it lies in.
   */
  readonly hydroUnit?: InputMaybe<Scalars['String']['input']>;
  /**
   * 类型：污染源类型。来源：环办土壤函〔2019〕70号 地下水环境状况调查评估工作指南。
   * Kind: Kind of source.
   */
  readonly kind?: InputMaybe<PollutionSourceKind>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 列入“双源”清单：来源写明列入“双源”清单。来源：规划 三(三)。
   * On the dual-source list: A source says that it is on the dual-source list.
   */
  readonly onDualSourceList?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 运营单位：运营或管理单位。
   * Operator: Who runs it.
   */
  readonly operator?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 特征污染物：特征污染物。来源：GB/T 14848-2017。
   * Pollutants: Pollutants typical of it.
   */
  readonly pollutants?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 防渗改造时间：防渗改造完成时间。来源：规划 三(三)。
   * Refit on: When its refit was completed.
   */
  readonly refitOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /**
   * 风险等级：环境风险等级。来源：环办土壤函〔2019〕70号 地下水环境状况调查评估工作指南。
   * Risk level: Level of environmental risk.
   */
  readonly riskLevel?: InputMaybe<RiskLevel>;
  /**
   * 防渗：是否有防渗措施。来源：地下水管理条例。
   * Seepage protection: Whether it is protected against seepage.
   */
  readonly seepageProtection?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<GroundwaterPollutionSourceStage>;
  /**
   * 投用时间：投入使用的时间。
   * Started on: When it began.
   */
  readonly startedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 油罐数：加油站、油库的埋地油罐数。单位：个。
   * Tanks: Underground tanks of a station or depot. Unit: 个.
   */
  readonly tankCount?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type GroundwaterPollutionSourceOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: GroundwaterPollutionSourceField;
};

/**
 * 地下水污染源：变更内容；null 为清除，不给则不变
 * What changes in groundwater pollution sources: null clears, absent leaves.
 */
export type GroundwaterPollutionSourcePatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 双层罐：埋地油罐是否为双层罐或设防渗池。来源：规划 三(三)。
   * Double wall: Whether tanks have a double wall or a pit.
   */
  readonly doubleWall?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 水文地质单元：所在水文地质单元。
   * Hydrogeological unit: Hydrogeological unit it lies in.
   */
  readonly hydroUnit?: InputMaybe<Scalars['String']['input']>;
  /**
   * 类型：污染源类型。来源：环办土壤函〔2019〕70号 地下水环境状况调查评估工作指南。
   * Kind: Kind of source.
   */
  readonly kind?: InputMaybe<PollutionSourceKind>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 列入“双源”清单：来源写明列入“双源”清单。来源：规划 三(三)。
   * On the dual-source list: A source says that it is on the dual-source list.
   */
  readonly onDualSourceList?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 运营单位：运营或管理单位。
   * Operator: Who runs it.
   */
  readonly operator?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 特征污染物：特征污染物。来源：GB/T 14848-2017。
   * Pollutants: Pollutants typical of it.
   */
  readonly pollutants?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 防渗改造时间：防渗改造完成时间。来源：规划 三(三)。
   * Refit on: When its refit was completed.
   */
  readonly refitOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /**
   * 风险等级：环境风险等级。来源：环办土壤函〔2019〕70号 地下水环境状况调查评估工作指南。
   * Risk level: Level of environmental risk.
   */
  readonly riskLevel?: InputMaybe<RiskLevel>;
  /**
   * 防渗：是否有防渗措施。来源：地下水管理条例。
   * Seepage protection: Whether it is protected against seepage.
   */
  readonly seepageProtection?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 投用时间：投入使用的时间。
   * Started on: When it began.
   */
  readonly startedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 油罐数：加油站、油库的埋地油罐数。单位：个。
   * Tanks: Underground tanks of a station or depot. Unit: 个.
   */
  readonly tankCount?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 地下水污染源的状态
 * Status of groundwater pollution sources
 */
export type GroundwaterPollutionSourceStage =
  /**
   * 待调查
   * Candidate
   */
  | 'CANDIDATE'
  /**
   * 已管控
   * Controlled
   */
  | 'CONTROLLED'
  /**
   * 已列入清单
   * Listed
   */
  | 'LISTED'
  /**
   * 已修复
   * Remediated
   */
  | 'REMEDIATED'
  /**
   * 已移出
   * Removed
   */
  | 'REMOVED'
  /**
   * 已评估风险
   * Risk assessed
   */
  | 'RISK_ASSESSED'
  /**
   * 已调查
   * Surveyed
   */
  | 'SURVEYED'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type GroundwaterPollutionSourceStageFilter = {
  readonly eq?: InputMaybe<GroundwaterPollutionSourceStage>;
  readonly in?: InputMaybe<ReadonlyArray<GroundwaterPollutionSourceStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<GroundwaterPollutionSourceStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<GroundwaterPollutionSourceStage>>;
};

/**
 * 地下水污染防治分区
 * Groundwater prevention zones
 */
export type GroundwaterZone = RegistryRecord & {
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
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
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
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<GroundwaterZoneStage>;
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
   * 分区：保护区、防控区或治理区。来源：规划 三(三)。
   * Zone: Protection, control or treatment.
   */
  readonly zone?: Maybe<GroundwaterZoneKind>;
};


/**
 * 地下水污染防治分区
 * Groundwater prevention zones
 */
export type GroundwaterZoneEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 地下水污染防治分区
 * Groundwater prevention zones
 */
export type GroundwaterZoneFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 地下水污染防治分区
 * Groundwater prevention zones
 */
export type GroundwaterZoneGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 地下水污染防治分区
 * Groundwater prevention zones
 */
export type GroundwaterZoneHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 地下水污染防治分区
 * Groundwater prevention zones
 */
export type GroundwaterZoneMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 地下水污染防治分区
 * Groundwater prevention zones
 */
export type GroundwaterZoneProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 地下水污染防治分区
 * Groundwater prevention zones
 */
export type GroundwaterZoneSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 地下水污染防治分区
 * Groundwater prevention zones
 */
export type GroundwaterZoneVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 地下水污染防治分区：一页
 * A page of groundwater prevention zones.
 */
export type GroundwaterZoneConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<GroundwaterZoneEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<GroundwaterZone>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 地下水污染防治分区：一页
 * A page of groundwater prevention zones.
 */
export type GroundwaterZoneConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<GroundwaterZoneField>;
  sum?: InputMaybe<ReadonlyArray<GroundwaterZoneField>>;
};

/**
 * 一条
 * One of them.
 */
export type GroundwaterZoneEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: GroundwaterZone;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type GroundwaterZoneField =
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
   * 分区
   * Zone
   */
  | 'ZONE'
  | '%future added value';

/**
 * 过滤条件；不用的键请略去，不可为 null
 * One operator object per column; a null anywhere is refused: leave the key out instead. At most 8 deep.
 */
export type GroundwaterZoneFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<GroundwaterZoneFilter>>;
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
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<GroundwaterZoneFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<GroundwaterZoneFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  readonly stage?: InputMaybe<GroundwaterZoneStageFilter>;
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
   * 分区：保护区、防控区或治理区。来源：规划 三(三)。
   * Zone: Protection, control or treatment.
   */
  readonly zone?: InputMaybe<GroundwaterZoneKindFilter>;
};

/**
 * 地下水污染防治分区：登记内容
 * What groundwater prevention zones are registered with; null is as good as absent.
 */
export type GroundwaterZoneInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<GroundwaterZoneStage>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 分区：保护区、防控区或治理区。来源：规划 三(三)。
   * Zone: Protection, control or treatment.
   */
  readonly zone?: InputMaybe<GroundwaterZoneKind>;
};

/**
 * 分区
 * Zone
 */
export type GroundwaterZoneKind =
  /**
   * 防控区
   * Control
   */
  | 'CONTROL'
  /**
   * 保护区
   * Protection
   */
  | 'PROTECTION'
  /**
   * 治理区
   * Treatment
   */
  | 'TREATMENT'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type GroundwaterZoneKindFilter = {
  readonly eq?: InputMaybe<GroundwaterZoneKind>;
  readonly in?: InputMaybe<ReadonlyArray<GroundwaterZoneKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<GroundwaterZoneKind>;
  readonly notIn?: InputMaybe<ReadonlyArray<GroundwaterZoneKind>>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type GroundwaterZoneOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: GroundwaterZoneField;
};

/**
 * 地下水污染防治分区：变更内容；null 为清除，不给则不变
 * What changes in groundwater prevention zones: null clears, absent leaves.
 */
export type GroundwaterZonePatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 分区：保护区、防控区或治理区。来源：规划 三(三)。
   * Zone: Protection, control or treatment.
   */
  readonly zone?: InputMaybe<GroundwaterZoneKind>;
};

/**
 * 地下水污染防治分区的状态
 * Status of groundwater prevention zones
 */
export type GroundwaterZoneStage =
  /**
   * 现行
   * In force
   */
  | 'IN_FORCE'
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
export type GroundwaterZoneStageFilter = {
  readonly eq?: InputMaybe<GroundwaterZoneStage>;
  readonly in?: InputMaybe<ReadonlyArray<GroundwaterZoneStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<GroundwaterZoneStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<GroundwaterZoneStage>>;
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
 * 涉重金属企业
 * Heavy-metal enterprises
 */
export type HeavyMetalEnterprise = RegistryRecord & {
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
   * 统一社会信用代码：18 位统一社会信用代码。来源：GB 32100-2015。
   * Credit code: Unified social credit code, 18 characters.
   */
  readonly creditCode?: Maybe<Scalars['String']['output']>;
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
   * 重金属排放量：重点重金属年排放量。单位：kg/a。
   * Emission: Heavy metals emitted a year. Unit: kg/a.
   */
  readonly emissionKgYear?: Maybe<Scalars['Float']['output']>;
  /**
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
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
   * 行业：行业类别，按来源写法。来源：GB/T 4754-2017。
   * Industry: Industry in the words of the source.
   */
  readonly industry?: Maybe<Scalars['String']['output']>;
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
   * 涉及重金属：涉及的重金属。
   * Metals: Heavy metals involved.
   */
  readonly metals?: Maybe<ReadonlyArray<Metal>>;
  /**
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<HeavyMetalEnterpriseStage>;
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
};


/**
 * 涉重金属企业
 * Heavy-metal enterprises
 */
export type HeavyMetalEnterpriseEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 涉重金属企业
 * Heavy-metal enterprises
 */
export type HeavyMetalEnterpriseFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 涉重金属企业
 * Heavy-metal enterprises
 */
export type HeavyMetalEnterpriseGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 涉重金属企业
 * Heavy-metal enterprises
 */
export type HeavyMetalEnterpriseHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 涉重金属企业
 * Heavy-metal enterprises
 */
export type HeavyMetalEnterpriseMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 涉重金属企业
 * Heavy-metal enterprises
 */
export type HeavyMetalEnterpriseProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 涉重金属企业
 * Heavy-metal enterprises
 */
export type HeavyMetalEnterpriseSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 涉重金属企业
 * Heavy-metal enterprises
 */
export type HeavyMetalEnterpriseVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 涉重金属企业：一页
 * A page of heavy-metal enterprises.
 */
export type HeavyMetalEnterpriseConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<HeavyMetalEnterpriseEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<HeavyMetalEnterprise>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 涉重金属企业：一页
 * A page of heavy-metal enterprises.
 */
export type HeavyMetalEnterpriseConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<HeavyMetalEnterpriseField>;
  sum?: InputMaybe<ReadonlyArray<HeavyMetalEnterpriseField>>;
};

/**
 * 一条
 * One of them.
 */
export type HeavyMetalEnterpriseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: HeavyMetalEnterprise;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type HeavyMetalEnterpriseField =
  /**
   * 联系人
   * Contact
   */
  | 'CONTACT'
  /**
   * 统一社会信用代码
   * Credit code
   */
  | 'CREDIT_CODE'
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
   * 重金属排放量
   * Emission
   */
  | 'EMISSION_KG_YEAR'
  /**
   * 行业
   * Industry
   */
  | 'INDUSTRY'
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
export type HeavyMetalEnterpriseFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<HeavyMetalEnterpriseFilter>>;
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
   * 统一社会信用代码：18 位统一社会信用代码。来源：GB 32100-2015。
   * Credit code: Unified social credit code, 18 characters.
   */
  readonly creditCode?: InputMaybe<StringFilter>;
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
   * 重金属排放量：重点重金属年排放量。单位：kg/a。
   * Emission: Heavy metals emitted a year. Unit: kg/a.
   */
  readonly emissionKgYear?: InputMaybe<NumberFilter>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<GeometryFilter>;
  readonly id?: InputMaybe<RefFilter>;
  /**
   * 行业：行业类别，按来源写法。来源：GB/T 4754-2017。
   * Industry: Industry in the words of the source.
   */
  readonly industry?: InputMaybe<StringFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 涉及重金属：涉及的重金属。
   * Metals: Heavy metals involved.
   */
  readonly metals?: InputMaybe<TextsFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<HeavyMetalEnterpriseFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<HeavyMetalEnterpriseFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  readonly stage?: InputMaybe<HeavyMetalEnterpriseStageFilter>;
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
};

/**
 * 涉重金属企业：登记内容
 * What heavy-metal enterprises are registered with; null is as good as absent.
 */
export type HeavyMetalEnterpriseInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 统一社会信用代码：18 位统一社会信用代码。来源：GB 32100-2015。
   * Credit code: Unified social credit code, 18 characters.
   */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 重金属排放量：重点重金属年排放量。单位：kg/a。
   * Emission: Heavy metals emitted a year. Unit: kg/a.
   */
  readonly emissionKgYear?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 行业：行业类别，按来源写法。来源：GB/T 4754-2017。
   * Industry: Industry in the words of the source.
   */
  readonly industry?: InputMaybe<Scalars['String']['input']>;
  /**
   * 涉及重金属：涉及的重金属。
   * Metals: Heavy metals involved.
   */
  readonly metals?: InputMaybe<ReadonlyArray<Metal>>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<HeavyMetalEnterpriseStage>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type HeavyMetalEnterpriseOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: HeavyMetalEnterpriseField;
};

/**
 * 涉重金属企业：变更内容；null 为清除，不给则不变
 * What changes in heavy-metal enterprises: null clears, absent leaves.
 */
export type HeavyMetalEnterprisePatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 统一社会信用代码：18 位统一社会信用代码。来源：GB 32100-2015。
   * Credit code: Unified social credit code, 18 characters.
   */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 重金属排放量：重点重金属年排放量。单位：kg/a。
   * Emission: Heavy metals emitted a year. Unit: kg/a.
   */
  readonly emissionKgYear?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 行业：行业类别，按来源写法。来源：GB/T 4754-2017。
   * Industry: Industry in the words of the source.
   */
  readonly industry?: InputMaybe<Scalars['String']['input']>;
  /**
   * 涉及重金属：涉及的重金属。
   * Metals: Heavy metals involved.
   */
  readonly metals?: InputMaybe<ReadonlyArray<Metal>>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 涉重金属企业的状态
 * Status of heavy-metal enterprises
 */
export type HeavyMetalEnterpriseStage =
  /**
   * 在清单内
   * Listed
   */
  | 'LISTED'
  /**
   * 已移出
   * Removed
   */
  | 'REMOVED'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type HeavyMetalEnterpriseStageFilter = {
  readonly eq?: InputMaybe<HeavyMetalEnterpriseStage>;
  readonly in?: InputMaybe<ReadonlyArray<HeavyMetalEnterpriseStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<HeavyMetalEnterpriseStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<HeavyMetalEnterpriseStage>>;
};

/**
 * 可由登记册算得的指标
 * A number that can be computed from the registers.
 */
export type Indicator = {
  /**
   * 在某一时间点的值
   * What it comes to at a point.
   */
  readonly figure?: Maybe<Figure>;
  readonly key: Scalars['ID']['output'];
  /**
   * 如何计算，略去了什么
   * How it is computed, and what it leaves out.
   */
  readonly meaning: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly titleEn: Scalars['String']['output'];
  readonly unit: Scalars['String']['output'];
};


/**
 * 可由登记册算得的指标
 * A number that can be computed from the registers.
 */
export type IndicatorFigureArgs = {
  asOf?: InputMaybe<AsOfInput>;
};

/**
 * 工业园区
 * Industrial parks
 */
export type IndustrialPark = RegistryRecord & {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 面积：规划或批复所载面积。单位：km²。
   * Area: Area as planned or approved. Unit: km².
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
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
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
   * 主导产业：主导产业。
   * Industries: Leading industries.
   */
  readonly industries?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
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
   * 沿江：是否为沿江园区。
   * Riverside: Whether it lies on the river.
   */
  readonly riverside?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<IndustrialParkStage>;
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
};


/**
 * 工业园区
 * Industrial parks
 */
export type IndustrialParkEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 工业园区
 * Industrial parks
 */
export type IndustrialParkFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 工业园区
 * Industrial parks
 */
export type IndustrialParkGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 工业园区
 * Industrial parks
 */
export type IndustrialParkHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 工业园区
 * Industrial parks
 */
export type IndustrialParkMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 工业园区
 * Industrial parks
 */
export type IndustrialParkProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 工业园区
 * Industrial parks
 */
export type IndustrialParkSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 工业园区
 * Industrial parks
 */
export type IndustrialParkVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 工业园区：一页
 * A page of industrial parks.
 */
export type IndustrialParkConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<IndustrialParkEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<IndustrialPark>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 工业园区：一页
 * A page of industrial parks.
 */
export type IndustrialParkConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<IndustrialParkField>;
  sum?: InputMaybe<ReadonlyArray<IndustrialParkField>>;
};

/**
 * 一条
 * One of them.
 */
export type IndustrialParkEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: IndustrialPark;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type IndustrialParkField =
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
   * 沿江
   * Riverside
   */
  | 'RIVERSIDE'
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
  | '%future added value';

/**
 * 过滤条件；不用的键请略去，不可为 null
 * One operator object per column; a null anywhere is refused: leave the key out instead. At most 8 deep.
 */
export type IndustrialParkFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<IndustrialParkFilter>>;
  /**
   * 面积：规划或批复所载面积。单位：km²。
   * Area: Area as planned or approved. Unit: km².
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
   * 主导产业：主导产业。
   * Industries: Leading industries.
   */
  readonly industries?: InputMaybe<TextsFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<IndustrialParkFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<IndustrialParkFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  /**
   * 沿江：是否为沿江园区。
   * Riverside: Whether it lies on the river.
   */
  readonly riverside?: InputMaybe<BooleanFilter>;
  readonly stage?: InputMaybe<IndustrialParkStageFilter>;
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
};

/**
 * 工业园区：登记内容
 * What industrial parks are registered with; null is as good as absent.
 */
export type IndustrialParkInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 面积：规划或批复所载面积。单位：km²。
   * Area: Area as planned or approved. Unit: km².
   */
  readonly areaKm2?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 主导产业：主导产业。
   * Industries: Leading industries.
   */
  readonly industries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 沿江：是否为沿江园区。
   * Riverside: Whether it lies on the river.
   */
  readonly riverside?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<IndustrialParkStage>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type IndustrialParkOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: IndustrialParkField;
};

/**
 * 工业园区：变更内容；null 为清除，不给则不变
 * What changes in industrial parks: null clears, absent leaves.
 */
export type IndustrialParkPatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 面积：规划或批复所载面积。单位：km²。
   * Area: Area as planned or approved. Unit: km².
   */
  readonly areaKm2?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 主导产业：主导产业。
   * Industries: Leading industries.
   */
  readonly industries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 沿江：是否为沿江园区。
   * Riverside: Whether it lies on the river.
   */
  readonly riverside?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 工业园区的状态
 * Status of industrial parks
 */
export type IndustrialParkStage =
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
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type IndustrialParkStageFilter = {
  readonly eq?: InputMaybe<IndustrialParkStage>;
  readonly in?: InputMaybe<ReadonlyArray<IndustrialParkStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<IndustrialParkStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<IndustrialParkStage>>;
};

/**
 * 土壤污染重点监管单位
 * Key supervised units
 */
export type KeySupervisedUnit = RegistryRecord & {
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
   * 统一社会信用代码：18 位统一社会信用代码。来源：GB 32100-2015。
   * Credit code: Unified social credit code, 18 characters.
   */
  readonly creditCode?: Maybe<Scalars['String']['output']>;
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
   * 义务：名录写明的义务。来源：中华人民共和国土壤污染防治法 第二十一条。
   * Duties: Duties that the list names.
   */
  readonly duties?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
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
   * 行业：行业类别，按来源写法。来源：GB/T 4754-2017。
   * Industry: Industry in the words of the source.
   */
  readonly industry?: Maybe<Scalars['String']['output']>;
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
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 所在地块：所在建设用地地块。
   * Plot: The plot it stands on.
   */
  readonly plot?: Maybe<Plot>;
  /**
   * 所在地块的编号，按来源所述
   * Key of plot, as stated.
   */
  readonly plotRecord?: Maybe<Scalars['String']['output']>;
  /**
   * 指向它的建设用地地块（重点监管单位）
   * Plots of construction land that refer to it (key supervised unit), at its own point.
   */
  readonly plots?: Maybe<PlotConnection>;
  /**
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
  /**
   * 列入原因：列入名录的原因。
   * Reason: Why it is on the list.
   */
  readonly reason?: Maybe<Scalars['String']['output']>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<KeySupervisedUnitStage>;
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
   * 名录年度：最近一次列入的名录年度。单位：年。来源：中华人民共和国土壤污染防治法 第二十一条。
   * Year of the list: Year of the list that it was last put on. Unit: 年.
   */
  readonly year?: Maybe<Scalars['Float']['output']>;
};


/**
 * 土壤污染重点监管单位
 * Key supervised units
 */
export type KeySupervisedUnitEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 土壤污染重点监管单位
 * Key supervised units
 */
export type KeySupervisedUnitFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 土壤污染重点监管单位
 * Key supervised units
 */
export type KeySupervisedUnitGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 土壤污染重点监管单位
 * Key supervised units
 */
export type KeySupervisedUnitHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 土壤污染重点监管单位
 * Key supervised units
 */
export type KeySupervisedUnitMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 土壤污染重点监管单位
 * Key supervised units
 */
export type KeySupervisedUnitPlotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlotOrder>>;
};


/**
 * 土壤污染重点监管单位
 * Key supervised units
 */
export type KeySupervisedUnitProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 土壤污染重点监管单位
 * Key supervised units
 */
export type KeySupervisedUnitSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 土壤污染重点监管单位
 * Key supervised units
 */
export type KeySupervisedUnitVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 土壤污染重点监管单位：一页
 * A page of key supervised units.
 */
export type KeySupervisedUnitConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<KeySupervisedUnitEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<KeySupervisedUnit>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 土壤污染重点监管单位：一页
 * A page of key supervised units.
 */
export type KeySupervisedUnitConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<KeySupervisedUnitField>;
  sum?: InputMaybe<ReadonlyArray<KeySupervisedUnitField>>;
};

/**
 * 一条
 * One of them.
 */
export type KeySupervisedUnitEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: KeySupervisedUnit;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type KeySupervisedUnitField =
  /**
   * 联系人
   * Contact
   */
  | 'CONTACT'
  /**
   * 统一社会信用代码
   * Credit code
   */
  | 'CREDIT_CODE'
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
   * 行业
   * Industry
   */
  | 'INDUSTRY'
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
   * 所在地块
   * Plot
   */
  | 'PLOT'
  /**
   * 列入原因
   * Reason
   */
  | 'REASON'
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
   * 名录年度
   * Year of the list
   */
  | 'YEAR'
  | '%future added value';

/**
 * 过滤条件；不用的键请略去，不可为 null
 * One operator object per column; a null anywhere is refused: leave the key out instead. At most 8 deep.
 */
export type KeySupervisedUnitFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<KeySupervisedUnitFilter>>;
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
   * 统一社会信用代码：18 位统一社会信用代码。来源：GB 32100-2015。
   * Credit code: Unified social credit code, 18 characters.
   */
  readonly creditCode?: InputMaybe<StringFilter>;
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
   * 义务：名录写明的义务。来源：中华人民共和国土壤污染防治法 第二十一条。
   * Duties: Duties that the list names.
   */
  readonly duties?: InputMaybe<TextsFilter>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<GeometryFilter>;
  readonly id?: InputMaybe<RefFilter>;
  /**
   * 行业：行业类别，按来源写法。来源：GB/T 4754-2017。
   * Industry: Industry in the words of the source.
   */
  readonly industry?: InputMaybe<StringFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<KeySupervisedUnitFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<KeySupervisedUnitFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  /**
   * 所在地块：所在建设用地地块。
   * Plot: The plot it stands on.
   */
  readonly plot?: InputMaybe<RefFilter>;
  /**
   * 列入原因：列入名录的原因。
   * Reason: Why it is on the list.
   */
  readonly reason?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  readonly stage?: InputMaybe<KeySupervisedUnitStageFilter>;
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
   * 名录年度：最近一次列入的名录年度。单位：年。来源：中华人民共和国土壤污染防治法 第二十一条。
   * Year of the list: Year of the list that it was last put on. Unit: 年.
   */
  readonly year?: InputMaybe<NumberFilter>;
};

/**
 * 土壤污染重点监管单位：登记内容
 * What key supervised units are registered with; null is as good as absent.
 */
export type KeySupervisedUnitInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 统一社会信用代码：18 位统一社会信用代码。来源：GB 32100-2015。
   * Credit code: Unified social credit code, 18 characters.
   */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 义务：名录写明的义务。来源：中华人民共和国土壤污染防治法 第二十一条。
   * Duties: Duties that the list names.
   */
  readonly duties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 行业：行业类别，按来源写法。来源：GB/T 4754-2017。
   * Industry: Industry in the words of the source.
   */
  readonly industry?: InputMaybe<Scalars['String']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 所在地块：所在建设用地地块。
   * Plot: The plot it stands on.
   */
  readonly plot?: InputMaybe<Scalars['ID']['input']>;
  /**
   * 列入原因：列入名录的原因。
   * Reason: Why it is on the list.
   */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<KeySupervisedUnitStage>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 名录年度：最近一次列入的名录年度。单位：年。来源：中华人民共和国土壤污染防治法 第二十一条。
   * Year of the list: Year of the list that it was last put on. Unit: 年.
   */
  readonly year?: InputMaybe<Scalars['Float']['input']>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type KeySupervisedUnitOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: KeySupervisedUnitField;
};

/**
 * 土壤污染重点监管单位：变更内容；null 为清除，不给则不变
 * What changes in key supervised units: null clears, absent leaves.
 */
export type KeySupervisedUnitPatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 统一社会信用代码：18 位统一社会信用代码。来源：GB 32100-2015。
   * Credit code: Unified social credit code, 18 characters.
   */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 义务：名录写明的义务。来源：中华人民共和国土壤污染防治法 第二十一条。
   * Duties: Duties that the list names.
   */
  readonly duties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 行业：行业类别，按来源写法。来源：GB/T 4754-2017。
   * Industry: Industry in the words of the source.
   */
  readonly industry?: InputMaybe<Scalars['String']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 所在地块：所在建设用地地块。
   * Plot: The plot it stands on.
   */
  readonly plot?: InputMaybe<Scalars['ID']['input']>;
  /**
   * 列入原因：列入名录的原因。
   * Reason: Why it is on the list.
   */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 名录年度：最近一次列入的名录年度。单位：年。来源：中华人民共和国土壤污染防治法 第二十一条。
   * Year of the list: Year of the list that it was last put on. Unit: 年.
   */
  readonly year?: InputMaybe<Scalars['Float']['input']>;
};

/**
 * 土壤污染重点监管单位的状态
 * Status of key supervised units
 */
export type KeySupervisedUnitStage =
  /**
   * 在名录内
   * Listed
   */
  | 'LISTED'
  /**
   * 已移出
   * Removed
   */
  | 'REMOVED'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type KeySupervisedUnitStageFilter = {
  readonly eq?: InputMaybe<KeySupervisedUnitStage>;
  readonly in?: InputMaybe<ReadonlyArray<KeySupervisedUnitStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<KeySupervisedUnitStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<KeySupervisedUnitStage>>;
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
 * 耕地类型
 * Land type
 */
export type LandType =
  /**
   * 旱地
   * Dry
   */
  | 'DRY'
  /**
   * 水浇地
   * Irrigated
   */
  | 'IRRIGATED'
  /**
   * 水田
   * Paddy
   */
  | 'PADDY'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type LandTypeFilter = {
  readonly eq?: InputMaybe<LandType>;
  readonly in?: InputMaybe<ReadonlyArray<LandType>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<LandType>;
  readonly notIn?: InputMaybe<ReadonlyArray<LandType>>;
};

/**
 * 台账
 * The ledger.
 */
export type Ledger = {
  /**
   * 签名检查点（C2SP 签名文书）：台账名称、条数、树根及签名；留存者可凭以后的一致性证明查知历史是否被改写
   * The checkpoint, a C2SP signed note: origin, size, root and signatures. Whoever keeps it can tell by a later consistency proof whether history was rewritten.
   */
  readonly checkpoint: Scalars['String']['output'];
  /**
   * 较小的树是较大的树的开头的证明（RFC 6962），base64
   * RFC 6962 proof that the tree of one size is the beginning of that of another, base64.
   */
  readonly consistencyProof: ReadonlyArray<Scalars['String']['output']>;
  readonly district: Scalars['ID']['output'];
  /**
   * 某条变更在树中的证明（RFC 6962），base64
   * RFC 6962 proof that the entry at a position is in the tree of a size, base64.
   */
  readonly inclusionProof: ReadonlyArray<Scalars['String']['output']>;
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
   * 全部变更的 RFC 6962 树根，base64
   * Root of the RFC 6962 tree over every entry, base64.
   */
  readonly rootHash: Scalars['String']['output'];
  /**
   * 变更条数
   * How many entries it has.
   */
  readonly size: Scalars['Int64']['output'];
  /**
   * 核对一个登记册：重算每条变更的哈希，由事实折算，与读者看到的逐行比较；仅审计员与管理员
   * Verifies a registry: hashes every change again, folds them, and compares what comes out with what readers see; for auditors and administrators.
   */
  readonly verification?: Maybe<LedgerVerification>;
  /**
   * 验证检查点签名的公钥，<名称>+<编号>+<base64>
   * The public key that verifies checkpoints, <name>+<id>+<base64>.
   */
  readonly verifierKey: Scalars['String']['output'];
};


/**
 * 台账
 * The ledger.
 */
export type LedgerConsistencyProofArgs = {
  from: Scalars['Int64']['input'];
  to?: InputMaybe<Scalars['Int64']['input']>;
};


/**
 * 台账
 * The ledger.
 */
export type LedgerInclusionProofArgs = {
  position: Scalars['Int64']['input'];
  size?: InputMaybe<Scalars['Int64']['input']>;
};


/**
 * 台账
 * The ledger.
 */
export type LedgerPointArgs = {
  asOf?: InputMaybe<AsOfInput>;
};


/**
 * 台账
 * The ledger.
 */
export type LedgerVerificationArgs = {
  asOf?: InputMaybe<AsOfInput>;
  registry: Scalars['ID']['input'];
};

/**
 * 一个登记册在一个时间点的核对
 * The verification of a registry at a point.
 */
export type LedgerVerification = {
  readonly asOf: AsOf;
  /**
   * 重算了哈希的变更条数
   * How many changes were hashed again.
   */
  readonly changes: Scalars['Int']['output'];
  /**
   * 前 20 处不符
   * The first 20 findings.
   */
  readonly differences: ReadonlyArray<VerificationDifference>;
  /**
   * 全部相符
   * Whether everything holds.
   */
  readonly holds: Scalars['Boolean']['output'];
  /**
   * 该时间点在册的记录数
   * How many records are in force at the point.
   */
  readonly records: Scalars['Int']['output'];
  readonly registry: Scalars['ID']['output'];
  /**
   * 共有几处不符
   * How many findings there are.
   */
  readonly total: Scalars['Int']['output'];
};

/**
 * 畜禽养殖场
 * Livestock farms
 */
export type LivestockFarm = RegistryRecord & {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 畜种：养殖的畜禽种类。
   * Animal: The animal kept.
   */
  readonly animal?: Maybe<Animal>;
  /**
   * 年出栏：年出栏量。单位：头（只）/年。
   * Annual output: Head sold a year. Unit: 头（只）/年.
   */
  readonly annualOutput?: Maybe<Scalars['Float']['output']>;
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
   * 与它相接或重叠的养殖三区，按空间范围，同一时间点
   * Breeding zones that touch it, by geometry, at its own point.
   */
  readonly breedingZonesHere?: Maybe<BreedingZoneConnection>;
  /**
   * 建成时间：建成时间。
   * Built on: When it was built.
   */
  readonly builtOn?: Maybe<Scalars['PartialDate']['output']>;
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
   * 关停时间：关停时间，仅作描述。
   * Closed on: When it was closed, as a description.
   */
  readonly closedOn?: Maybe<Scalars['PartialDate']['output']>;
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
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
  /**
   * 没有对应字段的属性
   * Attributes that no column knows.
   */
  readonly extra?: Maybe<Scalars['JSON']['output']>;
  /**
   * 设施状况：粪污处理设施的状况。来源：规划 一(二)。
   * Facility state: State of the manure facility.
   */
  readonly facilityState?: Maybe<FacilityState>;
  /**
   * 按字段名给出各字段；不指名时不含空间范围
   * Columns by name, for generic callers; geometries only when named.
   */
  readonly fields: Scalars['JSON']['output'];
  /**
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
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
   * 规模养殖场：来源所述；未述时按所问之日施行的规模标准由存栏或出栏推得，2025-09-01 以前为空。来源：农业农村部公告 畜禽养殖场规模标准（2025-09-01 施行）。
   * Large scale: As stated; else derived from stock or output by the thresholds in force on the day asked, null before 2025-09-01.
   */
  readonly largeScale?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 此时间点所在的名录
   * Keys of the lists it stands on at this point.
   */
  readonly lists: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * 粪污处理设施：是否配套粪污处理设施。
   * Manure facility: Whether it has a manure facility.
   */
  readonly manureFacility?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
  /**
   * 与它相接或重叠的水源保护区，按空间范围，同一时间点
   * Water-source protection zones that touch it, by geometry, at its own point.
   */
  readonly protectionZonesHere?: Maybe<ProtectionZoneConnection>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<LivestockFarmStage>;
  /**
   * 状态，与 stage 同一词
   * Its status as text: the same word as the typed stage.
   */
  readonly status?: Maybe<Scalars['String']['output']>;
  /**
   * 存栏：存栏量。单位：头（只）。
   * Stock: Head kept. Unit: 头（只）.
   */
  readonly stock?: Maybe<Scalars['Float']['output']>;
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
   * 所述养殖分区：来源所述的养殖分区。来源：规划 三(二)。
   * Zone as stated: The breeding zone that a source states.
   */
  readonly zone?: Maybe<BreedingLimit>;
};


/**
 * 畜禽养殖场
 * Livestock farms
 */
export type LivestockFarmBreedingZonesHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BreedingZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<BreedingZoneOrder>>;
};


/**
 * 畜禽养殖场
 * Livestock farms
 */
export type LivestockFarmEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 畜禽养殖场
 * Livestock farms
 */
export type LivestockFarmFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 畜禽养殖场
 * Livestock farms
 */
export type LivestockFarmGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 畜禽养殖场
 * Livestock farms
 */
export type LivestockFarmHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 畜禽养殖场
 * Livestock farms
 */
export type LivestockFarmMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 畜禽养殖场
 * Livestock farms
 */
export type LivestockFarmProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 畜禽养殖场
 * Livestock farms
 */
export type LivestockFarmProtectionZonesHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProtectionZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProtectionZoneOrder>>;
};


/**
 * 畜禽养殖场
 * Livestock farms
 */
export type LivestockFarmSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 畜禽养殖场
 * Livestock farms
 */
export type LivestockFarmVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 畜禽养殖场：一页
 * A page of livestock farms.
 */
export type LivestockFarmConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<LivestockFarmEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<LivestockFarm>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 畜禽养殖场：一页
 * A page of livestock farms.
 */
export type LivestockFarmConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<LivestockFarmField>;
  sum?: InputMaybe<ReadonlyArray<LivestockFarmField>>;
};

/**
 * 一条
 * One of them.
 */
export type LivestockFarmEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: LivestockFarm;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type LivestockFarmField =
  /**
   * 畜种
   * Animal
   */
  | 'ANIMAL'
  /**
   * 年出栏
   * Annual output
   */
  | 'ANNUAL_OUTPUT'
  /**
   * 建成时间
   * Built on
   */
  | 'BUILT_ON'
  /**
   * 关停时间
   * Closed on
   */
  | 'CLOSED_ON'
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
   * 设施状况
   * Facility state
   */
  | 'FACILITY_STATE'
  /**
   * 规模养殖场
   * Large scale
   */
  | 'LARGE_SCALE'
  /**
   * 粪污处理设施
   * Manure facility
   */
  | 'MANURE_FACILITY'
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
   * 存栏
   * Stock
   */
  | 'STOCK'
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
   * 所述养殖分区
   * Zone as stated
   */
  | 'ZONE'
  | '%future added value';

/**
 * 过滤条件；不用的键请略去，不可为 null
 * One operator object per column; a null anywhere is refused: leave the key out instead. At most 8 deep.
 */
export type LivestockFarmFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<LivestockFarmFilter>>;
  /**
   * 畜种：养殖的畜禽种类。
   * Animal: The animal kept.
   */
  readonly animal?: InputMaybe<AnimalFilter>;
  /**
   * 年出栏：年出栏量。单位：头（只）/年。
   * Annual output: Head sold a year. Unit: 头（只）/年.
   */
  readonly annualOutput?: InputMaybe<NumberFilter>;
  /**
   * 建成时间：建成时间。
   * Built on: When it was built.
   */
  readonly builtOn?: InputMaybe<PartialDateFilter>;
  /**
   * 关停时间：关停时间，仅作描述。
   * Closed on: When it was closed, as a description.
   */
  readonly closedOn?: InputMaybe<PartialDateFilter>;
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
   * 设施状况：粪污处理设施的状况。来源：规划 一(二)。
   * Facility state: State of the manure facility.
   */
  readonly facilityState?: InputMaybe<FacilityStateFilter>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<GeometryFilter>;
  readonly id?: InputMaybe<RefFilter>;
  /**
   * 规模养殖场：来源所述；未述时按所问之日施行的规模标准由存栏或出栏推得，2025-09-01 以前为空。来源：农业农村部公告 畜禽养殖场规模标准（2025-09-01 施行）。
   * Large scale: As stated; else derived from stock or output by the thresholds in force on the day asked, null before 2025-09-01.
   */
  readonly largeScale?: InputMaybe<BooleanFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 粪污处理设施：是否配套粪污处理设施。
   * Manure facility: Whether it has a manure facility.
   */
  readonly manureFacility?: InputMaybe<BooleanFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<LivestockFarmFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<LivestockFarmFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  readonly stage?: InputMaybe<LivestockFarmStageFilter>;
  readonly status?: InputMaybe<StringFilter>;
  /**
   * 存栏：存栏量。单位：头（只）。
   * Stock: Head kept. Unit: 头（只）.
   */
  readonly stock?: InputMaybe<NumberFilter>;
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
   * 所述养殖分区：来源所述的养殖分区。来源：规划 三(二)。
   * Zone as stated: The breeding zone that a source states.
   */
  readonly zone?: InputMaybe<BreedingLimitFilter>;
};

/**
 * 畜禽养殖场：登记内容
 * What livestock farms are registered with; null is as good as absent.
 */
export type LivestockFarmInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 畜种：养殖的畜禽种类。
   * Animal: The animal kept.
   */
  readonly animal?: InputMaybe<Animal>;
  /**
   * 年出栏：年出栏量。单位：头（只）/年。
   * Annual output: Head sold a year. Unit: 头（只）/年.
   */
  readonly annualOutput?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 建成时间：建成时间。
   * Built on: When it was built.
   */
  readonly builtOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /**
   * 关停时间：关停时间，仅作描述。
   * Closed on: When it was closed, as a description.
   */
  readonly closedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 设施状况：粪污处理设施的状况。来源：规划 一(二)。
   * Facility state: State of the manure facility.
   */
  readonly facilityState?: InputMaybe<FacilityState>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 规模养殖场：来源所述；未述时按所问之日施行的规模标准由存栏或出栏推得，2025-09-01 以前为空。来源：农业农村部公告 畜禽养殖场规模标准（2025-09-01 施行）。
   * Large scale: As stated; else derived from stock or output by the thresholds in force on the day asked, null before 2025-09-01.
   */
  readonly largeScale?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 粪污处理设施：是否配套粪污处理设施。
   * Manure facility: Whether it has a manure facility.
   */
  readonly manureFacility?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<LivestockFarmStage>;
  /**
   * 存栏：存栏量。单位：头（只）。
   * Stock: Head kept. Unit: 头（只）.
   */
  readonly stock?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 所述养殖分区：来源所述的养殖分区。来源：规划 三(二)。
   * Zone as stated: The breeding zone that a source states.
   */
  readonly zone?: InputMaybe<BreedingLimit>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type LivestockFarmOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: LivestockFarmField;
};

/**
 * 畜禽养殖场：变更内容；null 为清除，不给则不变
 * What changes in livestock farms: null clears, absent leaves.
 */
export type LivestockFarmPatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 畜种：养殖的畜禽种类。
   * Animal: The animal kept.
   */
  readonly animal?: InputMaybe<Animal>;
  /**
   * 年出栏：年出栏量。单位：头（只）/年。
   * Annual output: Head sold a year. Unit: 头（只）/年.
   */
  readonly annualOutput?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 建成时间：建成时间。
   * Built on: When it was built.
   */
  readonly builtOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /**
   * 关停时间：关停时间，仅作描述。
   * Closed on: When it was closed, as a description.
   */
  readonly closedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 设施状况：粪污处理设施的状况。来源：规划 一(二)。
   * Facility state: State of the manure facility.
   */
  readonly facilityState?: InputMaybe<FacilityState>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 规模养殖场：来源所述；未述时按所问之日施行的规模标准由存栏或出栏推得，2025-09-01 以前为空。来源：农业农村部公告 畜禽养殖场规模标准（2025-09-01 施行）。
   * Large scale: As stated; else derived from stock or output by the thresholds in force on the day asked, null before 2025-09-01.
   */
  readonly largeScale?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 粪污处理设施：是否配套粪污处理设施。
   * Manure facility: Whether it has a manure facility.
   */
  readonly manureFacility?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 存栏：存栏量。单位：头（只）。
   * Stock: Head kept. Unit: 头（只）.
   */
  readonly stock?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 所述养殖分区：来源所述的养殖分区。来源：规划 三(二)。
   * Zone as stated: The breeding zone that a source states.
   */
  readonly zone?: InputMaybe<BreedingLimit>;
};

/**
 * 畜禽养殖场的状态
 * Status of livestock farms
 */
export type LivestockFarmStage =
  /**
   * 关停
   * Closed
   */
  | 'CLOSED'
  /**
   * 在养
   * Operating
   */
  | 'OPERATING'
  /**
   * 拟建
   * Planned
   */
  | 'PLANNED'
  /**
   * 搬迁
   * Relocated
   */
  | 'RELOCATED'
  /**
   * 停养
   * Suspended
   */
  | 'SUSPENDED'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type LivestockFarmStageFilter = {
  readonly eq?: InputMaybe<LivestockFarmStage>;
  readonly in?: InputMaybe<ReadonlyArray<LivestockFarmStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<LivestockFarmStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<LivestockFarmStage>>;
};

/**
 * 可能低于检出限的测定值
 * A measured value that may be below detection.
 */
export type Measured = {
  /**
   * 低于此值
   * It is below this.
   */
  readonly lt?: Maybe<Scalars['Float']['output']>;
  /**
   * 未检出
   * Not detected.
   */
  readonly notDetected: Scalars['Boolean']['output'];
  /**
   * 测定值
   * The value measured.
   */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/**
 * 可能低于检出限的测定值；三者恰给其一
 * A measured value that may be below detection: exactly one of these.
 */
export type MeasuredInput = {
  /**
   * 低于此值
   * It is below this.
   */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 未检出；为假同未给出
   * Not detected; false is as good as absent.
   */
  readonly notDetected?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 测定值
   * The value measured.
   */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
};

/**
 * 监测介质
 * Medium
 */
export type Medium =
  /**
   * 环境空气
   * Air
   */
  | 'AIR'
  /**
   * 地下水
   * Groundwater
   */
  | 'GROUNDWATER'
  /**
   * 农产品
   * Produce
   */
  | 'PRODUCE'
  /**
   * 土壤
   * Soil
   */
  | 'SOIL'
  /**
   * 地表水
   * Surface water
   */
  | 'SURFACE_WATER'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type MediumFilter = {
  readonly eq?: InputMaybe<Medium>;
  readonly in?: InputMaybe<ReadonlyArray<Medium>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<Medium>;
  readonly notIn?: InputMaybe<ReadonlyArray<Medium>>;
};

/**
 * 涉及重金属
 * Metals
 */
export type Metal =
  /**
   * 砷
   * Arsenic
   */
  | 'AS'
  /**
   * 镉
   * Cadmium
   */
  | 'CD'
  /**
   * 铬
   * Chromium
   */
  | 'CR'
  /**
   * 铜
   * Copper
   */
  | 'CU'
  /**
   * 汞
   * Mercury
   */
  | 'HG'
  /**
   * 镍
   * Nickel
   */
  | 'NI'
  /**
   * 铅
   * Lead
   */
  | 'PB'
  /**
   * 锑
   * Antimony
   */
  | 'SB'
  /**
   * 铊
   * Thallium
   */
  | 'TL'
  /**
   * 锌
   * Zinc
   */
  | 'ZN'
  | '%future added value';

/**
 * 监测点位与监测井
 * Monitoring points and wells
 */
export type MonitoringPoint = RegistryRecord & {
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
   * 监测频次：监测频次。
   * Cadence: How often it is sampled.
   */
  readonly cadence?: Maybe<Cadence>;
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
   * 井深或采样深度：井深或采样深度。单位：m。
   * Depth: Depth of the well or of sampling. Unit: m.
   */
  readonly depthM?: Maybe<Scalars['Float']['output']>;
  /**
   * 区划代码
   * Division code of the district.
   */
  readonly district: Scalars['ID']['output'];
  /**
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
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
   * 指向它的监测结果中有效且采样日期最晚的一条，不晚于 asOf.validOn；同日取编号最大者
   * Of samples and their results that refer to it, the valid one with the last sampled on up to asOf.validOn; of several on a day the one of the greatest key.
   */
  readonly latestSample?: Maybe<Sample>;
  /**
   * 此时间点所在的名录
   * Keys of the lists it stands on at this point.
   */
  readonly lists: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * 监测介质：所监测的介质。
   * Medium: What is monitored.
   */
  readonly medium?: Maybe<Medium>;
  /**
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 权属单位：权属或管理单位。
   * Owner: Who owns or runs it.
   */
  readonly owner?: Maybe<Scalars['String']['output']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: Maybe<Scalars['String']['output']>;
  /**
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
  /**
   * 与它相接或重叠的水源保护区，按空间范围，同一时间点
   * Water-source protection zones that touch it, by geometry, at its own point.
   */
  readonly protectionZonesHere?: Maybe<ProtectionZoneConnection>;
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
   * 点位类型：点位类型。来源：HJ 164-2020。
   * Role: What the point is for.
   */
  readonly role?: Maybe<PointRole>;
  /**
   * 指向它的监测结果（监测点位）；不是以它为监测对象的监测结果
   * Samples and their results that refer to it (point), at its own point; not samples and their results that name it as their target.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<MonitoringPointStage>;
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
   * 监测对象：所监测记录的 id：<登记册>/<编号>。
   * Target: Id of the record it watches: <registry>/<record>.
   */
  readonly target?: Maybe<Scalars['String']['output']>;
  /**
   * 监测对象所指的记录，同一时间点在册者；只是文字则为空
   * The record that target names, where it is in force at this point; null where that is plain text.
   */
  readonly targetNode?: Maybe<RegistryRecord>;
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
};


/**
 * 监测点位与监测井
 * Monitoring points and wells
 */
export type MonitoringPointEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 监测点位与监测井
 * Monitoring points and wells
 */
export type MonitoringPointFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 监测点位与监测井
 * Monitoring points and wells
 */
export type MonitoringPointGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 监测点位与监测井
 * Monitoring points and wells
 */
export type MonitoringPointHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 监测点位与监测井
 * Monitoring points and wells
 */
export type MonitoringPointMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 监测点位与监测井
 * Monitoring points and wells
 */
export type MonitoringPointProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 监测点位与监测井
 * Monitoring points and wells
 */
export type MonitoringPointProtectionZonesHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProtectionZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProtectionZoneOrder>>;
};


/**
 * 监测点位与监测井
 * Monitoring points and wells
 */
export type MonitoringPointSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 监测点位与监测井
 * Monitoring points and wells
 */
export type MonitoringPointVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 监测点位与监测井：一页
 * A page of monitoring points and wells.
 */
export type MonitoringPointConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<MonitoringPointEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<MonitoringPoint>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 监测点位与监测井：一页
 * A page of monitoring points and wells.
 */
export type MonitoringPointConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<MonitoringPointField>;
  sum?: InputMaybe<ReadonlyArray<MonitoringPointField>>;
};

/**
 * 一条
 * One of them.
 */
export type MonitoringPointEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: MonitoringPoint;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type MonitoringPointField =
  /**
   * 监测频次
   * Cadence
   */
  | 'CADENCE'
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
   * 井深或采样深度
   * Depth
   */
  | 'DEPTH_M'
  /**
   * 监测介质
   * Medium
   */
  | 'MEDIUM'
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
   * 权属单位
   * Owner
   */
  | 'OWNER'
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
   * 点位类型
   * Role
   */
  | 'ROLE'
  /**
   * 状态
   * Status
   */
  | 'STATUS'
  /**
   * 监测对象
   * Target
   */
  | 'TARGET'
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
export type MonitoringPointFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<MonitoringPointFilter>>;
  /**
   * 监测频次：监测频次。
   * Cadence: How often it is sampled.
   */
  readonly cadence?: InputMaybe<CadenceFilter>;
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
   * 井深或采样深度：井深或采样深度。单位：m。
   * Depth: Depth of the well or of sampling. Unit: m.
   */
  readonly depthM?: InputMaybe<NumberFilter>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<GeometryFilter>;
  readonly id?: InputMaybe<RefFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 监测介质：所监测的介质。
   * Medium: What is monitored.
   */
  readonly medium?: InputMaybe<MediumFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<MonitoringPointFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<MonitoringPointFilter>>;
  /**
   * 权属单位：权属或管理单位。
   * Owner: Who owns or runs it.
   */
  readonly owner?: InputMaybe<StringFilter>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  /**
   * 点位类型：点位类型。来源：HJ 164-2020。
   * Role: What the point is for.
   */
  readonly role?: InputMaybe<PointRoleFilter>;
  readonly stage?: InputMaybe<MonitoringPointStageFilter>;
  readonly status?: InputMaybe<StringFilter>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<TextsFilter>;
  /**
   * 监测对象：所监测记录的 id：<登记册>/<编号>。
   * Target: Id of the record it watches: <registry>/<record>.
   */
  readonly target?: InputMaybe<StringFilter>;
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
 * 监测点位与监测井：登记内容
 * What monitoring points and wells are registered with; null is as good as absent.
 */
export type MonitoringPointInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 监测频次：监测频次。
   * Cadence: How often it is sampled.
   */
  readonly cadence?: InputMaybe<Cadence>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 井深或采样深度：井深或采样深度。单位：m。
   * Depth: Depth of the well or of sampling. Unit: m.
   */
  readonly depthM?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 监测介质：所监测的介质。
   * Medium: What is monitored.
   */
  readonly medium?: InputMaybe<Medium>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 权属单位：权属或管理单位。
   * Owner: Who owns or runs it.
   */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 点位类型：点位类型。来源：HJ 164-2020。
   * Role: What the point is for.
   */
  readonly role?: InputMaybe<PointRole>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<MonitoringPointStage>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 监测对象：所监测记录的 id：<登记册>/<编号>。
   * Target: Id of the record it watches: <registry>/<record>.
   */
  readonly target?: InputMaybe<Scalars['String']['input']>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type MonitoringPointOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: MonitoringPointField;
};

/**
 * 监测点位与监测井：变更内容；null 为清除，不给则不变
 * What changes in monitoring points and wells: null clears, absent leaves.
 */
export type MonitoringPointPatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 监测频次：监测频次。
   * Cadence: How often it is sampled.
   */
  readonly cadence?: InputMaybe<Cadence>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 井深或采样深度：井深或采样深度。单位：m。
   * Depth: Depth of the well or of sampling. Unit: m.
   */
  readonly depthM?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 监测介质：所监测的介质。
   * Medium: What is monitored.
   */
  readonly medium?: InputMaybe<Medium>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 权属单位：权属或管理单位。
   * Owner: Who owns or runs it.
   */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 点位类型：点位类型。来源：HJ 164-2020。
   * Role: What the point is for.
   */
  readonly role?: InputMaybe<PointRole>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 监测对象：所监测记录的 id：<登记册>/<编号>。
   * Target: Id of the record it watches: <registry>/<record>.
   */
  readonly target?: InputMaybe<Scalars['String']['input']>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 监测点位与监测井的状态
 * Status of monitoring points and wells
 */
export type MonitoringPointStage =
  /**
   * 维修中
   * Under repair
   */
  | 'REPAIR'
  /**
   * 已封井或停用
   * Sealed
   */
  | 'SEALED'
  /**
   * 可用
   * Usable
   */
  | 'USABLE'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type MonitoringPointStageFilter = {
  readonly eq?: InputMaybe<MonitoringPointStage>;
  readonly in?: InputMaybe<ReadonlyArray<MonitoringPointStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<MonitoringPointStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<MonitoringPointStage>>;
};

/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type Mutation = {
  /**
   * 工业园区：撤销，须有撤销批复
   * Abolished: Abolished, from IN_FORCE.
   */
  readonly abolishIndustrialPark?: Maybe<ChangePayload>;
  /**
   * 镇街：撤销，须有行政区划调整批复（行政区划管理条例）
   * Abolished: Abolished, from IN_FORCE.
   */
  readonly abolishTown?: Maybe<ChangePayload>;
  /**
   * 行政村：撤销，须有行政区划调整批复（行政区划管理条例）
   * Abolished: Abolished, from IN_FORCE.
   */
  readonly abolishVillage?: Maybe<ChangePayload>;
  /**
   * 建设用地地块：风险可接受，须有评审意见（中华人民共和国土壤污染防治法）
   * RiskAccepted: Risk accepted, from ASSESSED.
   */
  readonly acceptPlotRisk?: Maybe<ChangePayload>;
  /**
   * 饮用水水源地：启用
   * Activated: Activated, from no status, PLANNED, STANDBY, SUSPENDED.
   */
  readonly activateWaterSource?: Maybe<ChangePayload>;
  /**
   * 养殖三区：调整，须有划定或调整方案批复
   * Adjusted: Adjusted, from IN_FORCE.
   */
  readonly adjustBreedingZone?: Maybe<ChangePayload>;
  /**
   * 地下水污染防治分区：调整，须有分区划定文件（规划 三(三)）
   * Adjusted: Adjusted, from IN_FORCE.
   */
  readonly adjustGroundwaterZone?: Maybe<ChangePayload>;
  /**
   * 农业面源控制单元：调整，须有控制单元清单（规划 三(二)）
   * Adjusted: Adjusted, from IN_FORCE.
   */
  readonly adjustNonPointControlUnit?: Maybe<ChangePayload>;
  /**
   * 水源保护区：调整，须有划定、调整或撤销批复（HJ 338-2018）
   * Adjusted: Adjusted, from APPROVED.
   */
  readonly adjustProtectionZone?: Maybe<ChangePayload>;
  /**
   * 水产养殖单位：变更
   * Amended: Amended.
   */
  readonly amendAquacultureUnit?: Maybe<ChangePayload>;
  /**
   * 农村黑臭水体：变更
   * Amended: Amended.
   */
  readonly amendBlackOdorousWater?: Maybe<ChangePayload>;
  /**
   * 养殖三区：变更
   * Amended: Amended.
   */
  readonly amendBreedingZone?: Maybe<ChangePayload>;
  /**
   * 数字口径：变更
   * Amended: Amended.
   */
  readonly amendClaim?: Maybe<ChangePayload>;
  /**
   * 种植负面清单与禁产区：变更
   * Amended: Amended.
   */
  readonly amendCropRestriction?: Maybe<ChangePayload>;
  /**
   * 示范创建：变更
   * Amended: Amended.
   */
  readonly amendDemonstration?: Maybe<ChangePayload>;
  /**
   * 依据文件：变更
   * Amended: Amended.
   */
  readonly amendDocument?: Maybe<ChangePayload>;
  /**
   * 非正规垃圾堆放点：变更
   * Amended: Amended.
   */
  readonly amendDumpPoint?: Maybe<ChangePayload>;
  /**
   * 执法案件：变更
   * Amended: Amended.
   */
  readonly amendEnforcementCase?: Maybe<ChangePayload>;
  /**
   * 专家库：变更
   * Amended: Amended.
   */
  readonly amendExpert?: Maybe<ChangePayload>;
  /**
   * 耕地单元：变更
   * Amended: Amended.
   */
  readonly amendFarmlandUnit?: Maybe<ChangePayload>;
  /**
   * 地下水污染源：变更
   * Amended: Amended.
   */
  readonly amendGroundwaterPollutionSource?: Maybe<ChangePayload>;
  /**
   * 地下水污染防治分区：变更
   * Amended: Amended.
   */
  readonly amendGroundwaterZone?: Maybe<ChangePayload>;
  /**
   * 涉重金属企业：变更
   * Amended: Amended.
   */
  readonly amendHeavyMetalEnterprise?: Maybe<ChangePayload>;
  /**
   * 工业园区：变更
   * Amended: Amended.
   */
  readonly amendIndustrialPark?: Maybe<ChangePayload>;
  /**
   * 土壤污染重点监管单位：变更
   * Amended: Amended.
   */
  readonly amendKeySupervisedUnit?: Maybe<ChangePayload>;
  /**
   * 畜禽养殖场：变更
   * Amended: Amended.
   */
  readonly amendLivestockFarm?: Maybe<ChangePayload>;
  /**
   * 监测点位与监测井：变更
   * Amended: Amended.
   */
  readonly amendMonitoringPoint?: Maybe<ChangePayload>;
  /**
   * 农业面源控制单元：变更
   * Amended: Amended.
   */
  readonly amendNonPointControlUnit?: Maybe<ChangePayload>;
  /**
   * 建设用地地块：变更
   * Amended: Amended.
   */
  readonly amendPlot?: Maybe<ChangePayload>;
  /**
   * 项目库：变更
   * Amended: Amended.
   */
  readonly amendProject?: Maybe<ChangePayload>;
  /**
   * 水源保护区：变更
   * Amended: Amended.
   */
  readonly amendProtectionZone?: Maybe<ChangePayload>;
  /**
   * 监测结果：变更
   * Amended: Amended.
   */
  readonly amendSample?: Maybe<ChangePayload>;
  /**
   * 污水处理设施：变更
   * Amended: Amended.
   */
  readonly amendSewageFacility?: Maybe<ChangePayload>;
  /**
   * 污染土壤转移联单：变更
   * Amended: Amended.
   */
  readonly amendSoilTransfer?: Maybe<ChangePayload>;
  /**
   * 工业固废堆场：变更
   * Amended: Amended.
   */
  readonly amendSolidWasteSite?: Maybe<ChangePayload>;
  /**
   * 镇街：变更
   * Amended: Amended.
   */
  readonly amendTown?: Maybe<ChangePayload>;
  /**
   * 行政村：变更
   * Amended: Amended.
   */
  readonly amendVillage?: Maybe<ChangePayload>;
  /**
   * 饮用水水源地：变更
   * Amended: Amended.
   */
  readonly amendWaterSource?: Maybe<ChangePayload>;
  /**
   * 水源保护区：批准，须有划定、调整或撤销批复（HJ 338-2018）
   * Approved: Approved, from DRAFT.
   */
  readonly approveProtectionZone?: Maybe<ChangePayload>;
  /**
   * 撤销一条变更，视同从未发生；wholeAct 则撤销同批入库的全部变更
   * Withdraws a change as though it had never been; with wholeAct every change that was sealed with it.
   */
  readonly cancelChange?: Maybe<ChangePayload>;
  /**
   * 建设用地地块：排除，须有评审意见（污染地块土壤环境管理办法（试行）（部令第42号））
   * Cleared: Cleared, from INVESTIGATED.
   */
  readonly clearPlot?: Maybe<ChangePayload>;
  /**
   * 水产养殖单位：关停
   * Closed: Closed, from no status, OPERATING.
   */
  readonly closeAquacultureUnit?: Maybe<ChangePayload>;
  /**
   * 农村黑臭水体：销号，须有效果评估报告、公众评议（环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行））
   * Closed: Closed, from EVALUATING.
   */
  readonly closeBlackOdorousWater?: Maybe<ChangePayload>;
  /**
   * 非正规垃圾堆放点：销号，须有验收销号文件（建村〔2018〕52号）
   * Closed: Closed, from COMPLETED.
   */
  readonly closeDumpPoint?: Maybe<ChangePayload>;
  /**
   * 畜禽养殖场：关停，须有关停文件或注销备案（畜禽规模养殖污染防治条例）
   * Closed: Closed, from no status, PLANNED, OPERATING, SUSPENDED.
   */
  readonly closeLivestockFarm?: Maybe<ChangePayload>;
  /**
   * 工业固废堆场：封场，须有封场或清运验收文件
   * Closed: Closed, from IN_USE.
   */
  readonly closeSolidWasteSite?: Maybe<ChangePayload>;
  /**
   * 非正规垃圾堆放点：整治完成（建村〔2018〕52号）
   * Completed: Completed, from TREATING.
   */
  readonly completeDumpPointTreatment?: Maybe<ChangePayload>;
  /**
   * 地下水污染源：完成修复，须有修复效果评估报告（地下水管理条例）
   * Remediated: Remediated, from RISK_ASSESSED.
   */
  readonly completeGroundwaterPollutionSourceRemediation?: Maybe<ChangePayload>;
  /**
   * 地下水污染源：完成风险评估，须有环境风险评估报告（环办土壤函〔2019〕70号 地下水环境状况调查评估工作指南）
   * RiskAssessed: Risk assessed, from LISTED.
   */
  readonly completeGroundwaterPollutionSourceRiskAssessment?: Maybe<ChangePayload>;
  /**
   * 地下水污染源：完成调查，须有环境状况调查报告（环办土壤函〔2019〕70号 地下水环境状况调查评估工作指南）
   * Surveyed: Surveyed, from CANDIDATE.
   */
  readonly completeGroundwaterPollutionSourceSurvey?: Maybe<ChangePayload>;
  /**
   * 建设用地地块：完成调查，须有土壤污染状况调查报告（中华人民共和国土壤污染防治法 第五十九条）
   * Investigated: Investigated, from CLUE, SUSPECTED.
   */
  readonly completePlotInvestigation?: Maybe<ChangePayload>;
  /**
   * 建设用地地块：完成风险评估，须有详细调查和风险评估报告（中华人民共和国土壤污染防治法 第六十条）
   * Assessed: Assessed, from CONTAMINATED.
   */
  readonly completePlotRiskAssessment?: Maybe<ChangePayload>;
  /**
   * 执法案件：完成整改（中华人民共和国行政处罚法）
   * Corrected: Corrected, from DECIDED.
   */
  readonly confirmEnforcementCaseCorrection?: Maybe<ChangePayload>;
  /**
   * 建设用地地块：列为污染地块，须有评审意见（污染地块土壤环境管理办法（试行）（部令第42号））
   * Contaminated: Contaminated, from INVESTIGATED, CLEARED, ACCEPTABLE, DELISTED.
   */
  readonly confirmPlotContaminated?: Maybe<ChangePayload>;
  /**
   * 地下水污染源：落实管控（地下水管理条例）
   * Controlled: Controlled, from RISK_ASSESSED.
   */
  readonly controlGroundwaterPollutionSource?: Maybe<ChangePayload>;
  /**
   * 执法案件：作出决定，须有处罚决定书（中华人民共和国行政处罚法）
   * Decided: Decided, from OPEN.
   */
  readonly decideEnforcementCase?: Maybe<ChangePayload>;
  /**
   * 建设用地地块：在产暂缓，须有重点监管单位名录（中华人民共和国土壤污染防治法）
   * Deferred: Deferred, from CLUE.
   */
  readonly deferPlot?: Maybe<ChangePayload>;
  /**
   * 地下水污染源：移出清单，须有移出文件（规划 三(三)）
   * Removed: Removed, from CONTROLLED, REMEDIATED.
   */
  readonly delistGroundwaterPollutionSource?: Maybe<ChangePayload>;
  /**
   * 涉重金属企业：移出，须有更新后的清单（规划 三(一)）
   * Removed: Removed, from LISTED.
   */
  readonly delistHeavyMetalEnterprise?: Maybe<ChangePayload>;
  /**
   * 土壤污染重点监管单位：移出，须有年度名录或移出文件（中华人民共和国土壤污染防治法 第二十一条）
   * Removed: Removed, from LISTED.
   */
  readonly delistKeySupervisedUnit?: Maybe<ChangePayload>;
  /**
   * 建设用地地块：移出名录，须有移出通知（中华人民共和国土壤污染防治法 第六十六条）
   * Delisted: Delisted, from EFFECT_REVIEW.
   */
  readonly delistPlot?: Maybe<ChangePayload>;
  /**
   * 项目库：取消
   * Dropped: Dropped, from PLANNED, UNDERWAY.
   */
  readonly dropProject?: Maybe<ChangePayload>;
  /**
   * 农村黑臭水体：列入清单，须有名册或清单（环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行））
   * Listed: Listed, from IDENTIFIED, REBOUND.
   */
  readonly enlistBlackOdorousWater?: Maybe<ChangePayload>;
  /**
   * 地下水污染源：列入清单，须有污染源清单（规划 三(三)）
   * Listed: Listed, from SURVEYED.
   */
  readonly enlistGroundwaterPollutionSource?: Maybe<ChangePayload>;
  /**
   * 建设用地地块：列入管控修复名录，须有名录通知（文号）（中华人民共和国土壤污染防治法 第五十八条）
   * Listed: Listed, from ASSESSED.
   */
  readonly enlistPlot?: Maybe<ChangePayload>;
  /**
   * 建设用地地块：效果评估未通过，须有评审意见（中华人民共和国土壤污染防治法）
   * EffectReviewFailed: Effect review failed, from EFFECT_REVIEW.
   */
  readonly failPlotEffectReview?: Maybe<ChangePayload>;
  /**
   * 非正规垃圾堆放点：录入系统（建村〔2018〕52号）
   * Filed: Filed, from FOUND.
   */
  readonly fileDumpPoint?: Maybe<ChangePayload>;
  /**
   * 项目库：完工，须有竣工验收文件
   * Finished: Finished, from UNDERWAY.
   */
  readonly finishProject?: Maybe<ChangePayload>;
  /**
   * 农村黑臭水体：识别（环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行））
   * Identified: Identified, from REPORTED.
   */
  readonly identifyBlackOdorousWater?: Maybe<ChangePayload>;
  /**
   * 建设用地地块：合并，须有地籍文件
   * MergedInto: Merged into, from CLUE, DEFERRED, SUSPECTED, INVESTIGATED, CLEARED, CONTAMINATED, ASSESSED, ACCEPTABLE, LISTED, EFFECT_REVIEW, DELISTED.
   */
  readonly mergePlots?: Maybe<SubmitPayload>;
  /**
   * 镇街：合并，须有行政区划调整批复（行政区划管理条例）
   * MergedInto: Merged into, from IN_FORCE.
   */
  readonly mergeTown?: Maybe<ChangePayload>;
  /**
   * 行政村：合并，须有行政区划调整批复（行政区划管理条例）
   * MergedInto: Merged into, from IN_FORCE.
   */
  readonly mergeVillage?: Maybe<ChangePayload>;
  /**
   * 水产养殖单位：投产
   * Opened: Opened, from no status, CLOSED.
   */
  readonly openAquacultureUnit?: Maybe<ChangePayload>;
  /**
   * 畜禽养殖场：投产
   * Opened: Opened, from no status, PLANNED, SUSPENDED.
   */
  readonly openLivestockFarm?: Maybe<ChangePayload>;
  /**
   * 非正规垃圾堆放点：制定方案（建村〔2018〕52号）
   * Planned: Planned, from REGISTERED, REBOUND.
   */
  readonly planDumpPoint?: Maybe<ChangePayload>;
  /**
   * 公布批次：为名录在截止日期、所知时刻的内容编号，并记下条数与摘要；试运行被拒绝时也抛出
   * Publishes a list as an edition: a number for what it says at the cut-off day, as known at an instant, with its size and digest. A dry run throws its refusals too.
   */
  readonly publishEdition?: Maybe<Edition>;
  /**
   * 饮用水水源地：转为备用
   * PutOnStandby: Put on standby, from no status, ACTIVE, SUSPENDED.
   */
  readonly putWaterSourceOnStandby?: Maybe<ChangePayload>;
  /**
   * 污染土壤转移联单：接收（中华人民共和国土壤污染防治法 第四十一条）
   * Received: Received, from SHIPPED.
   */
  readonly receiveSoilTransfer?: Maybe<ChangePayload>;
  /**
   * 耕地单元：类别调整，须有类别划分成果批复（农用地土壤环境质量类别划分技术指南（试行））
   * Reclassified: Reclassified, from IN_REGISTER.
   */
  readonly reclassifyFarmlandUnit?: Maybe<ChangePayload>;
  /**
   * 专家库：退出
   * Left: Left, from ACTIVE.
   */
  readonly recordExpertDeparture?: Maybe<ChangePayload>;
  /**
   * 水产养殖单位：登记
   * Registered: Registered.
   */
  readonly registerAquacultureUnit?: Maybe<ChangePayload>;
  /**
   * 农村黑臭水体：登记
   * Registered: Registered.
   */
  readonly registerBlackOdorousWater?: Maybe<ChangePayload>;
  /**
   * 养殖三区：登记
   * Registered: Registered.
   */
  readonly registerBreedingZone?: Maybe<ChangePayload>;
  /**
   * 数字口径：登记
   * Registered: Registered.
   */
  readonly registerClaim?: Maybe<ChangePayload>;
  /**
   * 种植负面清单与禁产区：登记
   * Registered: Registered.
   */
  readonly registerCropRestriction?: Maybe<ChangePayload>;
  /**
   * 示范创建：登记
   * Registered: Registered.
   */
  readonly registerDemonstration?: Maybe<ChangePayload>;
  /**
   * 依据文件：登记
   * Registered: Registered.
   */
  readonly registerDocument?: Maybe<ChangePayload>;
  /**
   * 非正规垃圾堆放点：登记
   * Registered: Registered.
   */
  readonly registerDumpPoint?: Maybe<ChangePayload>;
  /**
   * 执法案件：登记
   * Registered: Registered.
   */
  readonly registerEnforcementCase?: Maybe<ChangePayload>;
  /**
   * 专家库：登记
   * Registered: Registered.
   */
  readonly registerExpert?: Maybe<ChangePayload>;
  /**
   * 耕地单元：登记
   * Registered: Registered.
   */
  readonly registerFarmlandUnit?: Maybe<ChangePayload>;
  /**
   * 地下水污染源：登记
   * Registered: Registered.
   */
  readonly registerGroundwaterPollutionSource?: Maybe<ChangePayload>;
  /**
   * 地下水污染防治分区：登记
   * Registered: Registered.
   */
  readonly registerGroundwaterZone?: Maybe<ChangePayload>;
  /**
   * 涉重金属企业：登记
   * Registered: Registered.
   */
  readonly registerHeavyMetalEnterprise?: Maybe<ChangePayload>;
  /**
   * 工业园区：登记
   * Registered: Registered.
   */
  readonly registerIndustrialPark?: Maybe<ChangePayload>;
  /**
   * 土壤污染重点监管单位：登记
   * Registered: Registered.
   */
  readonly registerKeySupervisedUnit?: Maybe<ChangePayload>;
  /**
   * 畜禽养殖场：登记
   * Registered: Registered.
   */
  readonly registerLivestockFarm?: Maybe<ChangePayload>;
  /**
   * 监测点位与监测井：登记
   * Registered: Registered.
   */
  readonly registerMonitoringPoint?: Maybe<ChangePayload>;
  /**
   * 农业面源控制单元：登记
   * Registered: Registered.
   */
  readonly registerNonPointControlUnit?: Maybe<ChangePayload>;
  /**
   * 建设用地地块：登记
   * Registered: Registered.
   */
  readonly registerPlot?: Maybe<ChangePayload>;
  /**
   * 项目库：登记
   * Registered: Registered.
   */
  readonly registerProject?: Maybe<ChangePayload>;
  /**
   * 水源保护区：登记
   * Registered: Registered.
   */
  readonly registerProtectionZone?: Maybe<ChangePayload>;
  /**
   * 监测结果：登记
   * Registered: Registered.
   */
  readonly registerSample?: Maybe<ChangePayload>;
  /**
   * 污水处理设施：登记
   * Registered: Registered.
   */
  readonly registerSewageFacility?: Maybe<ChangePayload>;
  /**
   * 污染土壤转移联单：登记
   * Registered: Registered.
   */
  readonly registerSoilTransfer?: Maybe<ChangePayload>;
  /**
   * 工业固废堆场：登记
   * Registered: Registered.
   */
  readonly registerSolidWasteSite?: Maybe<ChangePayload>;
  /**
   * 镇街：登记
   * Registered: Registered.
   */
  readonly registerTown?: Maybe<ChangePayload>;
  /**
   * 行政村：登记
   * Registered: Registered.
   */
  readonly registerVillage?: Maybe<ChangePayload>;
  /**
   * 饮用水水源地：登记
   * Registered: Registered.
   */
  readonly registerWaterSource?: Maybe<ChangePayload>;
  /**
   * 水产养殖单位：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateAquacultureUnit?: Maybe<ChangePayload>;
  /**
   * 农村黑臭水体：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateBlackOdorousWater?: Maybe<ChangePayload>;
  /**
   * 养殖三区：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateBreedingZone?: Maybe<ChangePayload>;
  /**
   * 数字口径：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateClaim?: Maybe<ChangePayload>;
  /**
   * 种植负面清单与禁产区：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateCropRestriction?: Maybe<ChangePayload>;
  /**
   * 示范创建：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateDemonstration?: Maybe<ChangePayload>;
  /**
   * 依据文件：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateDocument?: Maybe<ChangePayload>;
  /**
   * 非正规垃圾堆放点：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateDumpPoint?: Maybe<ChangePayload>;
  /**
   * 执法案件：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateEnforcementCase?: Maybe<ChangePayload>;
  /**
   * 专家库：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateExpert?: Maybe<ChangePayload>;
  /**
   * 耕地单元：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateFarmlandUnit?: Maybe<ChangePayload>;
  /**
   * 地下水污染源：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateGroundwaterPollutionSource?: Maybe<ChangePayload>;
  /**
   * 地下水污染防治分区：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateGroundwaterZone?: Maybe<ChangePayload>;
  /**
   * 涉重金属企业：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateHeavyMetalEnterprise?: Maybe<ChangePayload>;
  /**
   * 工业园区：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateIndustrialPark?: Maybe<ChangePayload>;
  /**
   * 土壤污染重点监管单位：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateKeySupervisedUnit?: Maybe<ChangePayload>;
  /**
   * 畜禽养殖场：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateLivestockFarm?: Maybe<ChangePayload>;
  /**
   * 监测点位与监测井：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateMonitoringPoint?: Maybe<ChangePayload>;
  /**
   * 农业面源控制单元：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateNonPointControlUnit?: Maybe<ChangePayload>;
  /**
   * 建设用地地块：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstatePlot?: Maybe<ChangePayload>;
  /**
   * 项目库：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateProject?: Maybe<ChangePayload>;
  /**
   * 水源保护区：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateProtectionZone?: Maybe<ChangePayload>;
  /**
   * 监测结果：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateSample?: Maybe<ChangePayload>;
  /**
   * 污水处理设施：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateSewageFacility?: Maybe<ChangePayload>;
  /**
   * 污染土壤转移联单：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateSoilTransfer?: Maybe<ChangePayload>;
  /**
   * 工业固废堆场：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateSolidWasteSite?: Maybe<ChangePayload>;
  /**
   * 镇街：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateTown?: Maybe<ChangePayload>;
  /**
   * 行政村：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateVillage?: Maybe<ChangePayload>;
  /**
   * 饮用水水源地：恢复
   * Reinstated: Reinstated.
   */
  readonly reinstateWaterSource?: Maybe<ChangePayload>;
  /**
   * 畜禽养殖场：搬迁，须有搬迁文件（畜禽规模养殖污染防治条例）
   * Relocated: Relocated, from no status, PLANNED, OPERATING, SUSPENDED.
   */
  readonly relocateLivestockFarm?: Maybe<ChangePayload>;
  /**
   * 涉重金属企业：续列，须有更新后的清单（规划 三(一)）
   * Renewed: Renewed, from LISTED.
   */
  readonly renewHeavyMetalEnterprise?: Maybe<ChangePayload>;
  /**
   * 土壤污染重点监管单位：续列，须有年度名录（中华人民共和国土壤污染防治法 第二十一条）
   * Renewed: Renewed, from LISTED, REMOVED.
   */
  readonly renewKeySupervisedUnit?: Maybe<ChangePayload>;
  /**
   * 依据文件：废止，须有废止文件
   * Repealed: Repealed, from IN_FORCE.
   */
  readonly repealDocument?: Maybe<ChangePayload>;
  /**
   * 农村黑臭水体：返黑返臭（环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行））
   * Rebounded: Rebounded, from CLOSED.
   */
  readonly reportBlackOdorousWaterRebound?: Maybe<ChangePayload>;
  /**
   * 非正规垃圾堆放点：反弹（建村〔2018〕52号）
   * Rebounded: Rebounded, from CLOSED.
   */
  readonly reportDumpPointRebound?: Maybe<ChangePayload>;
  /**
   * 监测点位与监测井：恢复使用（HJ 164-2020）
   * Restored: Restored, from REPAIR.
   */
  readonly restoreMonitoringPoint?: Maybe<ChangePayload>;
  /**
   * 水产养殖单位：注销
   * Retired: Retired.
   */
  readonly retireAquacultureUnit?: Maybe<ChangePayload>;
  /**
   * 农村黑臭水体：注销
   * Retired: Retired.
   */
  readonly retireBlackOdorousWater?: Maybe<ChangePayload>;
  /**
   * 养殖三区：注销
   * Retired: Retired.
   */
  readonly retireBreedingZone?: Maybe<ChangePayload>;
  /**
   * 数字口径：注销
   * Retired: Retired.
   */
  readonly retireClaim?: Maybe<ChangePayload>;
  /**
   * 种植负面清单与禁产区：注销
   * Retired: Retired.
   */
  readonly retireCropRestriction?: Maybe<ChangePayload>;
  /**
   * 示范创建：注销
   * Retired: Retired.
   */
  readonly retireDemonstration?: Maybe<ChangePayload>;
  /**
   * 依据文件：注销
   * Retired: Retired.
   */
  readonly retireDocument?: Maybe<ChangePayload>;
  /**
   * 非正规垃圾堆放点：注销
   * Retired: Retired.
   */
  readonly retireDumpPoint?: Maybe<ChangePayload>;
  /**
   * 执法案件：注销
   * Retired: Retired.
   */
  readonly retireEnforcementCase?: Maybe<ChangePayload>;
  /**
   * 专家库：注销
   * Retired: Retired.
   */
  readonly retireExpert?: Maybe<ChangePayload>;
  /**
   * 耕地单元：注销
   * Retired: Retired.
   */
  readonly retireFarmlandUnit?: Maybe<ChangePayload>;
  /**
   * 地下水污染源：注销
   * Retired: Retired.
   */
  readonly retireGroundwaterPollutionSource?: Maybe<ChangePayload>;
  /**
   * 地下水污染防治分区：注销
   * Retired: Retired.
   */
  readonly retireGroundwaterZone?: Maybe<ChangePayload>;
  /**
   * 涉重金属企业：注销
   * Retired: Retired.
   */
  readonly retireHeavyMetalEnterprise?: Maybe<ChangePayload>;
  /**
   * 工业园区：注销
   * Retired: Retired.
   */
  readonly retireIndustrialPark?: Maybe<ChangePayload>;
  /**
   * 土壤污染重点监管单位：注销
   * Retired: Retired.
   */
  readonly retireKeySupervisedUnit?: Maybe<ChangePayload>;
  /**
   * 畜禽养殖场：注销
   * Retired: Retired.
   */
  readonly retireLivestockFarm?: Maybe<ChangePayload>;
  /**
   * 监测点位与监测井：注销
   * Retired: Retired.
   */
  readonly retireMonitoringPoint?: Maybe<ChangePayload>;
  /**
   * 农业面源控制单元：注销
   * Retired: Retired.
   */
  readonly retireNonPointControlUnit?: Maybe<ChangePayload>;
  /**
   * 建设用地地块：注销
   * Retired: Retired.
   */
  readonly retirePlot?: Maybe<ChangePayload>;
  /**
   * 项目库：注销
   * Retired: Retired.
   */
  readonly retireProject?: Maybe<ChangePayload>;
  /**
   * 水源保护区：注销
   * Retired: Retired.
   */
  readonly retireProtectionZone?: Maybe<ChangePayload>;
  /**
   * 监测结果：注销
   * Retired: Retired.
   */
  readonly retireSample?: Maybe<ChangePayload>;
  /**
   * 污水处理设施：注销
   * Retired: Retired.
   */
  readonly retireSewageFacility?: Maybe<ChangePayload>;
  /**
   * 污染土壤转移联单：注销
   * Retired: Retired.
   */
  readonly retireSoilTransfer?: Maybe<ChangePayload>;
  /**
   * 工业固废堆场：注销
   * Retired: Retired.
   */
  readonly retireSolidWasteSite?: Maybe<ChangePayload>;
  /**
   * 镇街：注销
   * Retired: Retired.
   */
  readonly retireTown?: Maybe<ChangePayload>;
  /**
   * 行政村：注销
   * Retired: Retired.
   */
  readonly retireVillage?: Maybe<ChangePayload>;
  /**
   * 饮用水水源地：注销
   * Retired: Retired.
   */
  readonly retireWaterSource?: Maybe<ChangePayload>;
  /**
   * 养殖三区：撤销，须有划定或调整方案批复
   * Revoked: Revoked, from IN_FORCE.
   */
  readonly revokeBreedingZone?: Maybe<ChangePayload>;
  /**
   * 种植负面清单与禁产区：撤销，须有撤销文件
   * Revoked: Revoked, from IN_FORCE.
   */
  readonly revokeCropRestriction?: Maybe<ChangePayload>;
  /**
   * 示范创建：撤销，须有撤销文件
   * Revoked: Revoked, from NAMED.
   */
  readonly revokeDemonstration?: Maybe<ChangePayload>;
  /**
   * 地下水污染防治分区：撤销，须有分区划定文件（规划 三(三)）
   * Revoked: Revoked, from IN_FORCE.
   */
  readonly revokeGroundwaterZone?: Maybe<ChangePayload>;
  /**
   * 农业面源控制单元：撤销，须有控制单元清单（规划 三(二)）
   * Revoked: Revoked, from IN_FORCE.
   */
  readonly revokeNonPointControlUnit?: Maybe<ChangePayload>;
  /**
   * 水源保护区：撤销，须有划定、调整或撤销批复（HJ 338-2018）
   * Revoked: Revoked, from APPROVED.
   */
  readonly revokeProtectionZone?: Maybe<ChangePayload>;
  /**
   * 监测点位与监测井：封井，须有封井或停用文件（HJ 164-2020）
   * Sealed: Sealed, from USABLE, REPAIR.
   */
  readonly sealMonitoringPoint?: Maybe<ChangePayload>;
  /**
   * 监测点位与监测井：报修（HJ 164-2020）
   * SentForRepair: Sent for repair, from USABLE.
   */
  readonly sendMonitoringPointForRepair?: Maybe<ChangePayload>;
  /**
   * 污染土壤转移联单：转出（中华人民共和国土壤污染防治法 第四十一条）
   * Shipped: Shipped, from PLANNED.
   */
  readonly shipSoilTransfer?: Maybe<ChangePayload>;
  /**
   * 建设用地地块：分割，须有地籍文件
   * SplitInto: Split into, from CLUE, DEFERRED, SUSPECTED, INVESTIGATED, CLEARED, CONTAMINATED, ASSESSED, ACCEPTABLE, LISTED, EFFECT_REVIEW, DELISTED.
   */
  readonly splitPlot?: Maybe<SubmitPayload>;
  /**
   * 农村黑臭水体：开始效果评估（环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行））
   * EvaluationStarted: Evaluation started, from TREATING.
   */
  readonly startBlackOdorousWaterEvaluation?: Maybe<ChangePayload>;
  /**
   * 农村黑臭水体：开始治理（环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行））
   * TreatmentStarted: Treatment started, from LISTED.
   */
  readonly startBlackOdorousWaterTreatment?: Maybe<ChangePayload>;
  /**
   * 非正规垃圾堆放点：开始整治（建村〔2018〕52号）
   * TreatmentStarted: Treatment started, from PLANNED.
   */
  readonly startDumpPointTreatment?: Maybe<ChangePayload>;
  /**
   * 建设用地地块：开始效果评估，须有效果评估报告（中华人民共和国土壤污染防治法）
   * EffectReviewStarted: Effect review started, from LISTED.
   */
  readonly startPlotEffectReview?: Maybe<ChangePayload>;
  /**
   * 项目库：开工
   * Started: Started, from PLANNED.
   */
  readonly startProject?: Maybe<ChangePayload>;
  /**
   * 污水处理设施：投运
   * Started: Started, from no status, BUILDING, STOPPED.
   */
  readonly startSewageFacility?: Maybe<ChangePayload>;
  /**
   * 污水处理设施：停运
   * Stopped: Stopped, from no status, RUNNING.
   */
  readonly stopSewageFacility?: Maybe<ChangePayload>;
  /**
   * 一批命令，涉及任何登记册，按次序判断，全部入库或全不入库；至多 500 条
   * Commands of any registries as one act, judged in order, each seeing those before it; all are sealed or none. At most 500.
   */
  readonly submit?: Maybe<SubmitPayload>;
  /**
   * 更正：以新的变更取代一条变更，位置不变；不给者同原变更
   * Corrects a change: another takes its place in the order. What is absent is as in the target.
   */
  readonly supersedeChange?: Maybe<ChangePayload>;
  /**
   * 建设用地地块：列为疑似，须有联合确认文件、书面通知（污染地块土壤环境管理办法（试行）（部令第42号））
   * Suspected: Suspected, from CLUE, DEFERRED, CLEARED, ACCEPTABLE, DELISTED.
   */
  readonly suspectPlot?: Maybe<ChangePayload>;
  /**
   * 畜禽养殖场：停养
   * Suspended: Suspended, from no status, OPERATING.
   */
  readonly suspendLivestockFarm?: Maybe<ChangePayload>;
  /**
   * 饮用水水源地：停用
   * Suspended: Suspended, from no status, ACTIVE, STANDBY.
   */
  readonly suspendWaterSource?: Maybe<ChangePayload>;
  /**
   * 监测结果：作废
   * Voided: Voided, from VALID.
   */
  readonly voidSample?: Maybe<ChangePayload>;
  /**
   * 数字口径：撤回
   * Withdrawn: Withdrawn, from STATED.
   */
  readonly withdrawClaim?: Maybe<ChangePayload>;
  /**
   * 撤回批次；批次留存并标明已撤回
   * Withdraws an edition; it stays, marked.
   */
  readonly withdrawEdition?: Maybe<Edition>;
  /**
   * 饮用水水源地：取消，须有取消水源地的文件（HJ 338-2018）
   * Withdrawn: Withdrawn, from no status, PLANNED, ACTIVE, STANDBY, SUSPENDED.
   */
  readonly withdrawWaterSource?: Maybe<ChangePayload>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAbolishIndustrialParkArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<IndustrialParkPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAbolishTownArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<TownPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAbolishVillageArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<VillagePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAcceptPlotRiskArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<PlotPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationActivateWaterSourceArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<WaterSourcePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAdjustBreedingZoneArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<BreedingZonePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAdjustGroundwaterZoneArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<GroundwaterZonePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAdjustNonPointControlUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<NonPointControlUnitPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAdjustProtectionZoneArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<ProtectionZonePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendAquacultureUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: AquacultureUnitPatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendBlackOdorousWaterArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: BlackOdorousWaterPatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendBreedingZoneArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: BreedingZonePatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendClaimArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: ClaimPatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendCropRestrictionArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: CropRestrictionPatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendDemonstrationArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: DemonstrationPatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendDocumentArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: DocumentPatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendDumpPointArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: DumpPointPatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendEnforcementCaseArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: EnforcementCasePatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendExpertArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: ExpertPatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendFarmlandUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: FarmlandUnitPatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendGroundwaterPollutionSourceArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: GroundwaterPollutionSourcePatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendGroundwaterZoneArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: GroundwaterZonePatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendHeavyMetalEnterpriseArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: HeavyMetalEnterprisePatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendIndustrialParkArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: IndustrialParkPatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendKeySupervisedUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: KeySupervisedUnitPatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendLivestockFarmArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: LivestockFarmPatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendMonitoringPointArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: MonitoringPointPatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendNonPointControlUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: NonPointControlUnitPatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendPlotArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: PlotPatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendProjectArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: ProjectPatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendProtectionZoneArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: ProtectionZonePatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendSampleArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: SamplePatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendSewageFacilityArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: SewageFacilityPatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendSoilTransferArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: SoilTransferPatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendSolidWasteSiteArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: SolidWasteSitePatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendTownArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: TownPatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendVillageArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: VillagePatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationAmendWaterSourceArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: WaterSourcePatch;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationApproveProtectionZoneArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<ProtectionZonePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationCancelChangeArgs = {
  change: CorrectionInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  wholeAct?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationClearPlotArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<PlotPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationCloseAquacultureUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<AquacultureUnitPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationCloseBlackOdorousWaterArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<BlackOdorousWaterPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationCloseDumpPointArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<DumpPointPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationCloseLivestockFarmArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<LivestockFarmPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationCloseSolidWasteSiteArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<SolidWasteSitePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationCompleteDumpPointTreatmentArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<DumpPointPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationCompleteGroundwaterPollutionSourceRemediationArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<GroundwaterPollutionSourcePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationCompleteGroundwaterPollutionSourceRiskAssessmentArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<GroundwaterPollutionSourcePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationCompleteGroundwaterPollutionSourceSurveyArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<GroundwaterPollutionSourcePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationCompletePlotInvestigationArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<PlotPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationCompletePlotRiskAssessmentArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<PlotPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationConfirmEnforcementCaseCorrectionArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<EnforcementCasePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationConfirmPlotContaminatedArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<PlotPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationControlGroundwaterPollutionSourceArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<GroundwaterPollutionSourcePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationDecideEnforcementCaseArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<EnforcementCasePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationDeferPlotArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<PlotPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationDelistGroundwaterPollutionSourceArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<GroundwaterPollutionSourcePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationDelistHeavyMetalEnterpriseArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<HeavyMetalEnterprisePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationDelistKeySupervisedUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<KeySupervisedUnitPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationDelistPlotArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<PlotPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationDropProjectArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<ProjectPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationEnlistBlackOdorousWaterArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<BlackOdorousWaterPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationEnlistGroundwaterPollutionSourceArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<GroundwaterPollutionSourcePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationEnlistPlotArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<PlotPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationFailPlotEffectReviewArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<PlotPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationFileDumpPointArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<DumpPointPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationFinishProjectArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<ProjectPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationIdentifyBlackOdorousWaterArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<BlackOdorousWaterPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationMergePlotsArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: PlotInput;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationMergeTownArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<TownPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationMergeVillageArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<VillagePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationOpenAquacultureUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<AquacultureUnitPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationOpenLivestockFarmArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<LivestockFarmPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationPlanDumpPointArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<DumpPointPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationPublishEditionArgs = {
  basis: BasisInput;
  cutoff: Scalars['Date']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  list: Scalars['ID']['input'];
  number: Scalars['String']['input'];
  title: Scalars['String']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationPutWaterSourceOnStandbyArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<WaterSourcePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReceiveSoilTransferArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<SoilTransferPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReclassifyFarmlandUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<FarmlandUnitPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRecordExpertDepartureArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<ExpertPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterAquacultureUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: AquacultureUnitInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterBlackOdorousWaterArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: BlackOdorousWaterInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterBreedingZoneArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: BreedingZoneInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterClaimArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: ClaimInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterCropRestrictionArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: CropRestrictionInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterDemonstrationArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: DemonstrationInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterDocumentArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: DocumentInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterDumpPointArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: DumpPointInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterEnforcementCaseArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: EnforcementCaseInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterExpertArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: ExpertInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterFarmlandUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: FarmlandUnitInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterGroundwaterPollutionSourceArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: GroundwaterPollutionSourceInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterGroundwaterZoneArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: GroundwaterZoneInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterHeavyMetalEnterpriseArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: HeavyMetalEnterpriseInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterIndustrialParkArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: IndustrialParkInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterKeySupervisedUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: KeySupervisedUnitInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterLivestockFarmArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: LivestockFarmInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterMonitoringPointArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: MonitoringPointInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterNonPointControlUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: NonPointControlUnitInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterPlotArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: PlotInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterProjectArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: ProjectInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterProtectionZoneArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: ProtectionZoneInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterSampleArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: SampleInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterSewageFacilityArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: SewageFacilityInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterSoilTransferArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: SoilTransferInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterSolidWasteSiteArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: SolidWasteSiteInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterTownArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: TownInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterVillageArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: VillageInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRegisterWaterSourceArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields: WaterSourceInput;
  record?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateAquacultureUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateBlackOdorousWaterArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateBreedingZoneArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateClaimArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateCropRestrictionArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateDemonstrationArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateDocumentArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateDumpPointArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateEnforcementCaseArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateExpertArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateFarmlandUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateGroundwaterPollutionSourceArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateGroundwaterZoneArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateHeavyMetalEnterpriseArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateIndustrialParkArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateKeySupervisedUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateLivestockFarmArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateMonitoringPointArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateNonPointControlUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstatePlotArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateProjectArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateProtectionZoneArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateSampleArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateSewageFacilityArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateSoilTransferArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateSolidWasteSiteArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateTownArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateVillageArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReinstateWaterSourceArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRelocateLivestockFarmArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<LivestockFarmPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRenewHeavyMetalEnterpriseArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<HeavyMetalEnterprisePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRenewKeySupervisedUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<KeySupervisedUnitPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRepealDocumentArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<DocumentPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReportBlackOdorousWaterReboundArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<BlackOdorousWaterPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationReportDumpPointReboundArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<DumpPointPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRestoreMonitoringPointArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<MonitoringPointPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireAquacultureUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireBlackOdorousWaterArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireBreedingZoneArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireClaimArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireCropRestrictionArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireDemonstrationArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireDocumentArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireDumpPointArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireEnforcementCaseArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireExpertArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireFarmlandUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireGroundwaterPollutionSourceArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireGroundwaterZoneArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireHeavyMetalEnterpriseArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireIndustrialParkArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireKeySupervisedUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireLivestockFarmArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireMonitoringPointArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireNonPointControlUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetirePlotArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireProjectArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireProtectionZoneArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireSampleArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireSewageFacilityArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireSoilTransferArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireSolidWasteSiteArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireTownArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireVillageArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRetireWaterSourceArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRevokeBreedingZoneArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<BreedingZonePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRevokeCropRestrictionArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<CropRestrictionPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRevokeDemonstrationArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<DemonstrationPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRevokeGroundwaterZoneArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<GroundwaterZonePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRevokeNonPointControlUnitArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<NonPointControlUnitPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationRevokeProtectionZoneArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<ProtectionZonePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationSealMonitoringPointArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<MonitoringPointPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationSendMonitoringPointForRepairArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<MonitoringPointPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationShipSoilTransferArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<SoilTransferPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationSplitPlotArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  parts: ReadonlyArray<PlotPart>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationStartBlackOdorousWaterEvaluationArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<BlackOdorousWaterPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationStartBlackOdorousWaterTreatmentArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<BlackOdorousWaterPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationStartDumpPointTreatmentArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<DumpPointPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationStartPlotEffectReviewArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<PlotPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationStartProjectArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<ProjectPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationStartSewageFacilityArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<SewageFacilityPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationStopSewageFacilityArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<SewageFacilityPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationSubmitArgs = {
  basis: BasisInput;
  commands: ReadonlyArray<CommandInput>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationSupersedeChangeArgs = {
  change: CorrectionInput;
  data?: InputMaybe<Scalars['JSON']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  type?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationSuspectPlotArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<PlotPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationSuspendLivestockFarmArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<LivestockFarmPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationSuspendWaterSourceArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<WaterSourcePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationVoidSampleArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<SamplePatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationWithdrawClaimArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<ClaimPatch>;
  id: Scalars['ID']['input'];
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationWithdrawEditionArgs = {
  basis: BasisInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 变更：各登记册的命令、更正与成批提交
 * Changes: commands of every registry, corrections, acts of several commands. Root fields run one after the other.
 */
export type MutationWithdrawWaterSourceArgs = {
  change: ChangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  fields?: InputMaybe<WaterSourcePatch>;
  id: Scalars['ID']['input'];
};

/**
 * 一点及其周围若干米
 * So many metres around a point.
 */
export type NearInput = {
  /**
   * 纬度，CGCS2000
   * Latitude in degrees, CGCS2000.
   */
  readonly lat: Scalars['Float']['input'];
  /**
   * 经度，CGCS2000
   * Longitude in degrees, CGCS2000.
   */
  readonly lon: Scalars['Float']['input'];
  /**
   * 距离（米），沿球面
   * Metres on the sphere.
   */
  readonly metres: Scalars['Float']['input'];
};

/**
 * 农业面源控制单元
 * Non-point control units
 */
export type NonPointControlUnit = RegistryRecord & {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 面积：单元面积。单位：km²。
   * Area: Area of the unit. Unit: km².
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
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
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
   * 污染负荷：污染负荷及其单位，按文件写法。
   * Load: Load with its unit, in the words of the document.
   */
  readonly load?: Maybe<Scalars['String']['output']>;
  /**
   * 主要来源：主要污染来源。
   * Main source: Main source of the pollution.
   */
  readonly mainSource?: Maybe<NonPointSource>;
  /**
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 优先级：治理优先级，按文件写法。
   * Priority: Priority in the words of the document.
   */
  readonly priority?: Maybe<Scalars['String']['output']>;
  /**
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<NonPointControlUnitStage>;
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
};


/**
 * 农业面源控制单元
 * Non-point control units
 */
export type NonPointControlUnitEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 农业面源控制单元
 * Non-point control units
 */
export type NonPointControlUnitFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 农业面源控制单元
 * Non-point control units
 */
export type NonPointControlUnitGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 农业面源控制单元
 * Non-point control units
 */
export type NonPointControlUnitHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 农业面源控制单元
 * Non-point control units
 */
export type NonPointControlUnitMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 农业面源控制单元
 * Non-point control units
 */
export type NonPointControlUnitProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 农业面源控制单元
 * Non-point control units
 */
export type NonPointControlUnitSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 农业面源控制单元
 * Non-point control units
 */
export type NonPointControlUnitVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 农业面源控制单元：一页
 * A page of non-point control units.
 */
export type NonPointControlUnitConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<NonPointControlUnitEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<NonPointControlUnit>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 农业面源控制单元：一页
 * A page of non-point control units.
 */
export type NonPointControlUnitConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<NonPointControlUnitField>;
  sum?: InputMaybe<ReadonlyArray<NonPointControlUnitField>>;
};

/**
 * 一条
 * One of them.
 */
export type NonPointControlUnitEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: NonPointControlUnit;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type NonPointControlUnitField =
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
   * 污染负荷
   * Load
   */
  | 'LOAD'
  /**
   * 主要来源
   * Main source
   */
  | 'MAIN_SOURCE'
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
   * 优先级
   * Priority
   */
  | 'PRIORITY'
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
export type NonPointControlUnitFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<NonPointControlUnitFilter>>;
  /**
   * 面积：单元面积。单位：km²。
   * Area: Area of the unit. Unit: km².
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
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 污染负荷：污染负荷及其单位，按文件写法。
   * Load: Load with its unit, in the words of the document.
   */
  readonly load?: InputMaybe<StringFilter>;
  /**
   * 主要来源：主要污染来源。
   * Main source: Main source of the pollution.
   */
  readonly mainSource?: InputMaybe<NonPointSourceFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<NonPointControlUnitFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<NonPointControlUnitFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  /**
   * 优先级：治理优先级，按文件写法。
   * Priority: Priority in the words of the document.
   */
  readonly priority?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  readonly stage?: InputMaybe<NonPointControlUnitStageFilter>;
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
};

/**
 * 农业面源控制单元：登记内容
 * What non-point control units are registered with; null is as good as absent.
 */
export type NonPointControlUnitInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 面积：单元面积。单位：km²。
   * Area: Area of the unit. Unit: km².
   */
  readonly areaKm2?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 污染负荷：污染负荷及其单位，按文件写法。
   * Load: Load with its unit, in the words of the document.
   */
  readonly load?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主要来源：主要污染来源。
   * Main source: Main source of the pollution.
   */
  readonly mainSource?: InputMaybe<NonPointSource>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 优先级：治理优先级，按文件写法。
   * Priority: Priority in the words of the document.
   */
  readonly priority?: InputMaybe<Scalars['String']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<NonPointControlUnitStage>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type NonPointControlUnitOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: NonPointControlUnitField;
};

/**
 * 农业面源控制单元：变更内容；null 为清除，不给则不变
 * What changes in non-point control units: null clears, absent leaves.
 */
export type NonPointControlUnitPatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 面积：单元面积。单位：km²。
   * Area: Area of the unit. Unit: km².
   */
  readonly areaKm2?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 污染负荷：污染负荷及其单位，按文件写法。
   * Load: Load with its unit, in the words of the document.
   */
  readonly load?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主要来源：主要污染来源。
   * Main source: Main source of the pollution.
   */
  readonly mainSource?: InputMaybe<NonPointSource>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 优先级：治理优先级，按文件写法。
   * Priority: Priority in the words of the document.
   */
  readonly priority?: InputMaybe<Scalars['String']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 农业面源控制单元的状态
 * Status of non-point control units
 */
export type NonPointControlUnitStage =
  /**
   * 现行
   * In force
   */
  | 'IN_FORCE'
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
export type NonPointControlUnitStageFilter = {
  readonly eq?: InputMaybe<NonPointControlUnitStage>;
  readonly in?: InputMaybe<ReadonlyArray<NonPointControlUnitStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<NonPointControlUnitStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<NonPointControlUnitStage>>;
};

/**
 * 主要来源
 * Main source
 */
export type NonPointSource =
  /**
   * 水产养殖
   * Aquaculture
   */
  | 'AQUACULTURE'
  /**
   * 畜禽养殖
   * Livestock
   */
  | 'LIVESTOCK'
  /**
   * 种植业
   * Planting
   */
  | 'PLANTING'
  /**
   * 生活污水
   * Sewage
   */
  | 'SEWAGE'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type NonPointSourceFilter = {
  readonly eq?: InputMaybe<NonPointSource>;
  readonly in?: InputMaybe<ReadonlyArray<NonPointSource>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<NonPointSource>;
  readonly notIn?: InputMaybe<ReadonlyArray<NonPointSource>>;
};

/**
 * 拒绝或提醒
 * Why a command is refused, or what a person should look at.
 */
export type Notice = {
  /**
   * 错误码或提醒的种类
   * A code of the vocabulary of errors, or the kind of warning.
   */
  readonly code: Scalars['ID']['output'];
  /**
   * 所涉字段
   * The field that it is about.
   */
  readonly field?: Maybe<Scalars['String']['output']>;
  /**
   * 所见
   * What was found.
   */
  readonly found?: Maybe<Scalars['JSON']['output']>;
  /**
   * 所涉记录
   * The record that it is about.
   */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /**
   * 第几条命令，从 0 起
   * Which of the commands, from 0.
   */
  readonly index?: Maybe<Scalars['Int']['output']>;
  /**
   * 中文说明
   * The sentence in Chinese.
   */
  readonly message: Scalars['String']['output'];
  /**
   * 英文说明
   * The sentence in English.
   */
  readonly messageEn: Scalars['String']['output'];
  /**
   * 所需
   * What is needed.
   */
  readonly needed?: Maybe<Scalars['JSON']['output']>;
  /**
   * 所违反的规则
   * The rule that says no.
   */
  readonly rule?: Maybe<Scalars['ID']['output']>;
  /**
   * 规则来源
   * The law, standard or plan that says so.
   */
  readonly source?: Maybe<Scalars['String']['output']>;
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
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type PartialDateFilter = {
  readonly eq?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly gt?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly gte?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['PartialDate']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lt?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly lte?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly ne?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['PartialDate']['input']>>;
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
   * 列有它的建设用地地块（来源地块）
   * Plots of construction land that list it (predecessors), at its own point.
   */
  readonly derivedPlots?: Maybe<PlotConnection>;
  /**
   * 区划代码
   * Division code of the district.
   */
  readonly district: Scalars['ID']['output'];
  /**
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 距它不超过 withinM 米（默认 200）的耕地单元，按空间范围，同一时间点
   * Farmland units no further from it than withinM metres (200), by geometry, at its own point.
   */
  readonly farmlandUnitsAround?: Maybe<FarmlandUnitConnection>;
  /**
   * 按字段名给出各字段；不指名时不含空间范围
   * Columns by name, for generic callers; geometries only when named.
   */
  readonly fields: Scalars['JSON']['output'];
  /**
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
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
   * 指向它的土壤污染重点监管单位（所在地块）
   * Key supervised units that refer to it (plot), at its own point.
   */
  readonly keySupervisedUnits?: Maybe<KeySupervisedUnitConnection>;
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
   * 指向它的建设用地地块（并入地块）
   * Plots of construction land that refer to it (successor), at its own point.
   */
  readonly mergedFrom?: Maybe<PlotConnection>;
  /**
   * 管控修复方式：列入名录的方式；仅在名录内显示。来源：中华人民共和国土壤污染防治法 第五十八条。
   * Mode: How it is listed; shown while it is on the list.
   */
  readonly mode?: Maybe<RemediationMode>;
  /**
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
  /**
   * 与它相接或重叠的水源保护区，按空间范围，同一时间点
   * Water-source protection zones that touch it, by geometry, at its own point.
   */
  readonly protectionZonesHere?: Maybe<ProtectionZoneConnection>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 指向它的污染土壤转移联单（转出地块）
   * Transfers of contaminated soil that refer to it (plot), at its own point.
   */
  readonly soilTransfers?: Maybe<SoilTransferConnection>;
  /**
   * 列有它的建设用地地块（分割后地块）
   * Plots of construction land that list it (successors), at its own point.
   */
  readonly splitFrom?: Maybe<PlotConnection>;
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
   * 重点监管单位：所属土壤污染重点监管单位。
   * Key supervised unit: The key supervised unit that it belongs to.
   */
  readonly unit?: Maybe<KeySupervisedUnit>;
  /**
   * 重点监管单位的编号，按来源所述
   * Key of key supervised unit, as stated.
   */
  readonly unitRecord?: Maybe<Scalars['String']['output']>;
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
export type PlotDerivedPlotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlotOrder>>;
};


/**
 * 建设用地地块
 * Plots of construction land
 */
export type PlotEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 建设用地地块
 * Plots of construction land
 */
export type PlotFarmlandUnitsAroundArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FarmlandUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FarmlandUnitOrder>>;
  withinM?: InputMaybe<Scalars['Float']['input']>;
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
export type PlotKeySupervisedUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<KeySupervisedUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<KeySupervisedUnitOrder>>;
};


/**
 * 建设用地地块
 * Plots of construction land
 */
export type PlotMergedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlotOrder>>;
};


/**
 * 建设用地地块
 * Plots of construction land
 */
export type PlotMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 建设用地地块
 * Plots of construction land
 */
export type PlotProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 建设用地地块
 * Plots of construction land
 */
export type PlotProtectionZonesHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProtectionZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProtectionZoneOrder>>;
};


/**
 * 建设用地地块
 * Plots of construction land
 */
export type PlotSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 建设用地地块
 * Plots of construction land
 */
export type PlotSoilTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SoilTransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SoilTransferOrder>>;
};


/**
 * 建设用地地块
 * Plots of construction land
 */
export type PlotSplitFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlotOrder>>;
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
   * 重点监管单位：所属土壤污染重点监管单位。
   * Key supervised unit: The key supervised unit that it belongs to.
   */
  readonly unit?: InputMaybe<RefFilter>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly village?: InputMaybe<RefFilter>;
};

/**
 * 建设用地地块：登记内容
 * What plots of construction land are registered with; null is as good as absent.
 */
export type PlotInput = {
  /**
   * 使用状况：地块现在的使用状况。
   * Activity: What happens on the plot.
   */
  readonly activity?: InputMaybe<PlotActivity>;
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 面积：文件所载面积。单位：m²。
   * Area: Area as the document states it. Unit: m².
   */
  readonly areaM2?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 管控区域：暂不开发利用污染地块的管控区域。来源：规划 三(一)3。
   * Control area: Control area of idle contaminated land.
   */
  readonly controlArea?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 精确位置：精确空间位置，限制公开。
   * Exact position: Exact position; restricted.
   */
  readonly exactPosition?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 原使用单位：曾在地块上生产经营的单位。
   * Former user: Who used the plot before.
   */
  readonly formerUser?: InputMaybe<Scalars['String']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 地下水受污染：调查报告认定地下水是否受污染。来源：规划 三(四)。
   * Groundwater polluted: Whether the investigation finds the groundwater polluted.
   */
  readonly groundwaterPolluted?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 用地类别：按规划用途划分的建设用地类别。来源：GB 36600-2018。
   * Land class: Class of construction land by its planned use.
   */
  readonly landClass?: InputMaybe<LandClass>;
  /**
   * 管控修复方式：列入名录的方式；仅在名录内显示。来源：中华人民共和国土壤污染防治法 第五十八条。
   * Mode: How it is listed; shown while it is on the list.
   */
  readonly mode?: InputMaybe<RemediationMode>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 规划用途：规划用途，按文件写法。
   * Planned use: Planned use in the words of the document.
   */
  readonly plannedUse?: InputMaybe<Scalars['String']['input']>;
  /**
   * 污染物：超标污染物。来源：GB 36600-2018。
   * Pollutants: Pollutants above the limits.
   */
  readonly pollutants?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 来源地块：合并或分割前的地块。
   * Predecessors: The plots it came from.
   */
  readonly predecessors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * 风险等级：污染地块的风险等级。来源：污染地块土壤环境管理办法（试行）（部令第42号）。
   * Risk level: Risk level of a contaminated plot.
   */
  readonly riskLevel?: InputMaybe<RiskLevel>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<PlotStage>;
  /**
   * 并入地块：合并后的地块；仅在合并、分割后显示。
   * Successor: The plot it was merged into; shown once merged or split.
   */
  readonly successor?: InputMaybe<Scalars['ID']['input']>;
  /**
   * 分割后地块：分割成的地块；仅在合并、分割后显示。
   * Successors: The plots it was split into.
   */
  readonly successors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 重点监管单位：所属土壤污染重点监管单位。
   * Key supervised unit: The key supervised unit that it belongs to.
   */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
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
 * 分出的一条记录
 * A record that another one is split into.
 */
export type PlotPart = {
  /**
   * 新记录的内容；不给状态则继承
   * Of the new record; its status is inherited where absent.
   */
  readonly fields: PlotInput;
  /**
   * 新编号；不给则由系统编一个
   * Its key; the system makes one where absent.
   */
  readonly record?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 建设用地地块：变更内容；null 为清除，不给则不变
 * What changes in plots of construction land: null clears, absent leaves.
 */
export type PlotPatch = {
  /**
   * 使用状况：地块现在的使用状况。
   * Activity: What happens on the plot.
   */
  readonly activity?: InputMaybe<PlotActivity>;
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 面积：文件所载面积。单位：m²。
   * Area: Area as the document states it. Unit: m².
   */
  readonly areaM2?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 管控区域：暂不开发利用污染地块的管控区域。来源：规划 三(一)3。
   * Control area: Control area of idle contaminated land.
   */
  readonly controlArea?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 精确位置：精确空间位置，限制公开。
   * Exact position: Exact position; restricted.
   */
  readonly exactPosition?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 原使用单位：曾在地块上生产经营的单位。
   * Former user: Who used the plot before.
   */
  readonly formerUser?: InputMaybe<Scalars['String']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 地下水受污染：调查报告认定地下水是否受污染。来源：规划 三(四)。
   * Groundwater polluted: Whether the investigation finds the groundwater polluted.
   */
  readonly groundwaterPolluted?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 用地类别：按规划用途划分的建设用地类别。来源：GB 36600-2018。
   * Land class: Class of construction land by its planned use.
   */
  readonly landClass?: InputMaybe<LandClass>;
  /**
   * 管控修复方式：列入名录的方式；仅在名录内显示。来源：中华人民共和国土壤污染防治法 第五十八条。
   * Mode: How it is listed; shown while it is on the list.
   */
  readonly mode?: InputMaybe<RemediationMode>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 规划用途：规划用途，按文件写法。
   * Planned use: Planned use in the words of the document.
   */
  readonly plannedUse?: InputMaybe<Scalars['String']['input']>;
  /**
   * 污染物：超标污染物。来源：GB 36600-2018。
   * Pollutants: Pollutants above the limits.
   */
  readonly pollutants?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 来源地块：合并或分割前的地块。
   * Predecessors: The plots it came from.
   */
  readonly predecessors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * 风险等级：污染地块的风险等级。来源：污染地块土壤环境管理办法（试行）（部令第42号）。
   * Risk level: Risk level of a contaminated plot.
   */
  readonly riskLevel?: InputMaybe<RiskLevel>;
  /**
   * 并入地块：合并后的地块；仅在合并、分割后显示。
   * Successor: The plot it was merged into; shown once merged or split.
   */
  readonly successor?: InputMaybe<Scalars['ID']['input']>;
  /**
   * 分割后地块：分割成的地块；仅在合并、分割后显示。
   * Successors: The plots it was split into.
   */
  readonly successors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 重点监管单位：所属土壤污染重点监管单位。
   * Key supervised unit: The key supervised unit that it belongs to.
   */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
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
 * 点位类型
 * Role
 */
export type PointRole =
  /**
   * 背景点位
   * Background
   */
  | 'BACKGROUND'
  /**
   * 基础点位
   * Basic
   */
  | 'BASIC'
  /**
   * 扩散点位
   * Diffusion
   */
  | 'DIFFUSION'
  /**
   * 国考点位
   * National
   */
  | 'NATIONAL'
  /**
   * 风险点位
   * Risk
   */
  | 'RISK'
  /**
   * 污染源点位
   * Source
   */
  | 'SOURCE'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type PointRoleFilter = {
  readonly eq?: InputMaybe<PointRole>;
  readonly in?: InputMaybe<ReadonlyArray<PointRole>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<PointRole>;
  readonly notIn?: InputMaybe<ReadonlyArray<PointRole>>;
};

/**
 * 污染成因
 * Causes
 */
export type PollutionCause =
  /**
   * 水产养殖
   * Aquaculture
   */
  | 'AQUACULTURE'
  /**
   * 生活污水
   * Domestic sewage
   */
  | 'DOMESTIC_SEWAGE'
  /**
   * 农业种植
   * Farmland
   */
  | 'FARMLAND'
  /**
   * 生活垃圾
   * Garbage
   */
  | 'GARBAGE'
  /**
   * 工业
   * Industry
   */
  | 'INDUSTRY'
  /**
   * 畜禽养殖
   * Livestock
   */
  | 'LIVESTOCK'
  /**
   * 其他
   * Other
   */
  | 'OTHER'
  /**
   * 内源底泥
   * Sediment
   */
  | 'SEDIMENT'
  | '%future added value';

/**
 * 类型
 * Kind
 */
export type PollutionSourceKind =
  /**
   * 灰场
   * Ash yard
   */
  | 'ASH_YARD'
  /**
   * 企业
   * Enterprise
   */
  | 'ENTERPRISE'
  /**
   * 农业区
   * Farming area
   */
  | 'FARMING_AREA'
  /**
   * 危险废物处置场
   * Hazardous-waste site
   */
  | 'HAZARDOUS_WASTE_SITE'
  /**
   * 工业园区
   * Industrial park
   */
  | 'INDUSTRIAL_PARK'
  /**
   * 填埋场
   * Landfill
   */
  | 'LANDFILL'
  /**
   * 矿山
   * Mine
   */
  | 'MINE'
  /**
   * 油库
   * Oil depot
   */
  | 'OIL_DEPOT'
  /**
   * 加油站
   * Petrol station
   */
  | 'PETROL_STATION'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type PollutionSourceKindFilter = {
  readonly eq?: InputMaybe<PollutionSourceKind>;
  readonly in?: InputMaybe<ReadonlyArray<PollutionSourceKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<PollutionSourceKind>;
  readonly notIn?: InputMaybe<ReadonlyArray<PollutionSourceKind>>;
};

/**
 * 农产品超标程度
 * Produce excess
 */
export type ProduceExcess =
  /**
   * 重度超标
   * Heavy
   */
  | 'HEAVY'
  /**
   * 轻度超标
   * Light
   */
  | 'LIGHT'
  /**
   * 未超标
   * None
   */
  | 'NONE'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type ProduceExcessFilter = {
  readonly eq?: InputMaybe<ProduceExcess>;
  readonly in?: InputMaybe<ReadonlyArray<ProduceExcess>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<ProduceExcess>;
  readonly notIn?: InputMaybe<ReadonlyArray<ProduceExcess>>;
};

/**
 * 项目库
 * Projects
 */
export type Project = RegistryRecord & {
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
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
  /**
   * 完工时间：完工时间，仅作描述。
   * Finished on: When it was finished, as a description.
   */
  readonly finishedOn?: Maybe<Scalars['PartialDate']['output']>;
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
   * 投资：投资额。单位：万元。
   * Investment: Money invested, in ten thousand yuan. Unit: 万元.
   */
  readonly investmentWan?: Maybe<Scalars['Float']['output']>;
  /**
   * 项目类型：项目类型，按来源写法。
   * Kind: Kind in the words of the source.
   */
  readonly kind?: Maybe<Scalars['String']['output']>;
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
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 项目业主：实施单位。
   * Owner: Who carries it out.
   */
  readonly owner?: Maybe<Scalars['String']['output']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: Maybe<Scalars['String']['output']>;
  /**
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<ProjectStage>;
  /**
   * 开工时间：开工时间，仅作描述。
   * Started on: When it started, as a description.
   */
  readonly startedOn?: Maybe<Scalars['PartialDate']['output']>;
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
   * 实施对象：所治理记录的 id：<登记册>/<编号>。
   * Target: Id of the record it treats: <registry>/<record>.
   */
  readonly target?: Maybe<Scalars['String']['output']>;
  /**
   * 实施对象所指的记录，同一时间点在册者；只是文字则为空
   * The record that target names, where it is in force at this point; null where that is plain text.
   */
  readonly targetNode?: Maybe<RegistryRecord>;
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
};


/**
 * 项目库
 * Projects
 */
export type ProjectEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 项目库
 * Projects
 */
export type ProjectFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 项目库
 * Projects
 */
export type ProjectGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 项目库
 * Projects
 */
export type ProjectHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 项目库
 * Projects
 */
export type ProjectMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 项目库
 * Projects
 */
export type ProjectProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 项目库
 * Projects
 */
export type ProjectSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 项目库
 * Projects
 */
export type ProjectVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 项目库：一页
 * A page of projects.
 */
export type ProjectConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<ProjectEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 项目库：一页
 * A page of projects.
 */
export type ProjectConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<ProjectField>;
  sum?: InputMaybe<ReadonlyArray<ProjectField>>;
};

/**
 * 一条
 * One of them.
 */
export type ProjectEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Project;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type ProjectField =
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
   * 完工时间
   * Finished on
   */
  | 'FINISHED_ON'
  /**
   * 投资
   * Investment
   */
  | 'INVESTMENT_WAN'
  /**
   * 项目类型
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
   * 项目业主
   * Owner
   */
  | 'OWNER'
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
   * 开工时间
   * Started on
   */
  | 'STARTED_ON'
  /**
   * 状态
   * Status
   */
  | 'STATUS'
  /**
   * 实施对象
   * Target
   */
  | 'TARGET'
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
export type ProjectFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<ProjectFilter>>;
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
   * 完工时间：完工时间，仅作描述。
   * Finished on: When it was finished, as a description.
   */
  readonly finishedOn?: InputMaybe<PartialDateFilter>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<GeometryFilter>;
  readonly id?: InputMaybe<RefFilter>;
  /**
   * 投资：投资额。单位：万元。
   * Investment: Money invested, in ten thousand yuan. Unit: 万元.
   */
  readonly investmentWan?: InputMaybe<NumberFilter>;
  /**
   * 项目类型：项目类型，按来源写法。
   * Kind: Kind in the words of the source.
   */
  readonly kind?: InputMaybe<StringFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<ProjectFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ProjectFilter>>;
  /**
   * 项目业主：实施单位。
   * Owner: Who carries it out.
   */
  readonly owner?: InputMaybe<StringFilter>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  readonly stage?: InputMaybe<ProjectStageFilter>;
  /**
   * 开工时间：开工时间，仅作描述。
   * Started on: When it started, as a description.
   */
  readonly startedOn?: InputMaybe<PartialDateFilter>;
  readonly status?: InputMaybe<StringFilter>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<TextsFilter>;
  /**
   * 实施对象：所治理记录的 id：<登记册>/<编号>。
   * Target: Id of the record it treats: <registry>/<record>.
   */
  readonly target?: InputMaybe<StringFilter>;
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
 * 项目库：登记内容
 * What projects are registered with; null is as good as absent.
 */
export type ProjectInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 完工时间：完工时间，仅作描述。
   * Finished on: When it was finished, as a description.
   */
  readonly finishedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 投资：投资额。单位：万元。
   * Investment: Money invested, in ten thousand yuan. Unit: 万元.
   */
  readonly investmentWan?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 项目类型：项目类型，按来源写法。
   * Kind: Kind in the words of the source.
   */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 项目业主：实施单位。
   * Owner: Who carries it out.
   */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<ProjectStage>;
  /**
   * 开工时间：开工时间，仅作描述。
   * Started on: When it started, as a description.
   */
  readonly startedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 实施对象：所治理记录的 id：<登记册>/<编号>。
   * Target: Id of the record it treats: <registry>/<record>.
   */
  readonly target?: InputMaybe<Scalars['String']['input']>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type ProjectOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: ProjectField;
};

/**
 * 项目库：变更内容；null 为清除，不给则不变
 * What changes in projects: null clears, absent leaves.
 */
export type ProjectPatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 完工时间：完工时间，仅作描述。
   * Finished on: When it was finished, as a description.
   */
  readonly finishedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 投资：投资额。单位：万元。
   * Investment: Money invested, in ten thousand yuan. Unit: 万元.
   */
  readonly investmentWan?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 项目类型：项目类型，按来源写法。
   * Kind: Kind in the words of the source.
   */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 项目业主：实施单位。
   * Owner: Who carries it out.
   */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 开工时间：开工时间，仅作描述。
   * Started on: When it started, as a description.
   */
  readonly startedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 实施对象：所治理记录的 id：<登记册>/<编号>。
   * Target: Id of the record it treats: <registry>/<record>.
   */
  readonly target?: InputMaybe<Scalars['String']['input']>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 项目库的状态
 * Status of projects
 */
export type ProjectStage =
  /**
   * 已取消
   * Dropped
   */
  | 'DROPPED'
  /**
   * 已完成
   * Finished
   */
  | 'FINISHED'
  /**
   * 计划
   * Planned
   */
  | 'PLANNED'
  /**
   * 实施中
   * Underway
   */
  | 'UNDERWAY'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type ProjectStageFilter = {
  readonly eq?: InputMaybe<ProjectStage>;
  readonly in?: InputMaybe<ReadonlyArray<ProjectStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<ProjectStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<ProjectStage>>;
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
 * 水源保护区
 * Water-source protection zones
 */
export type ProtectionZone = RegistryRecord & {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 与它相接或重叠的水产养殖单位，按空间范围，同一时间点
   * Aquaculture units that touch it, by geometry, at its own point.
   */
  readonly aquacultureUnitsInside?: Maybe<AquacultureUnitConnection>;
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
   * 与它相接或重叠的非正规垃圾堆放点，按空间范围，同一时间点
   * Informal dump points that touch it, by geometry, at its own point.
   */
  readonly dumpPointsInside?: Maybe<DumpPointConnection>;
  /**
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
  /**
   * 没有对应字段的属性
   * Attributes that no column knows.
   */
  readonly extra?: Maybe<Scalars['JSON']['output']>;
  /**
   * 与它相接或重叠的耕地单元，按空间范围，同一时间点
   * Farmland units that touch it, by geometry, at its own point.
   */
  readonly farmlandUnitsInside?: Maybe<FarmlandUnitConnection>;
  /**
   * 按字段名给出各字段；不指名时不含空间范围
   * Columns by name, for generic callers; geometries only when named.
   */
  readonly fields: Scalars['JSON']['output'];
  /**
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
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
   * 与它相接或重叠的畜禽养殖场，按空间范围，同一时间点
   * Livestock farms that touch it, by geometry, at its own point.
   */
  readonly livestockFarmsInside?: Maybe<LivestockFarmConnection>;
  /**
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
  /**
   * 与它相接或重叠的监测点位与监测井，按空间范围，同一时间点
   * Monitoring points and wells that touch it, by geometry, at its own point.
   */
  readonly monitoringPointsInside?: Maybe<MonitoringPointConnection>;
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
   * 与它相接或重叠的建设用地地块，按空间范围，同一时间点
   * Plots of construction land that touch it, by geometry, at its own point.
   */
  readonly plotsInside?: Maybe<PlotConnection>;
  /**
   * 与它相接或重叠的地下水污染源，按空间范围，同一时间点
   * Groundwater pollution sources that touch it, by geometry, at its own point.
   */
  readonly pollutionSourcesInside?: Maybe<GroundwaterPollutionSourceConnection>;
  /**
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 与它相接或重叠的污水处理设施，按空间范围，同一时间点
   * Sewage facilities that touch it, by geometry, at its own point.
   */
  readonly sewageFacilitiesInside?: Maybe<SewageFacilityConnection>;
  /**
   * 标志：界标、标识牌等设置情况。来源：HJ/T 433-2008。
   * Signs: Boundary signs.
   */
  readonly signs?: Maybe<Scalars['String']['output']>;
  /**
   * 与它相接或重叠的工业固废堆场，按空间范围，同一时间点
   * Industrial solid-waste sites that touch it, by geometry, at its own point.
   */
  readonly solidWasteSitesInside?: Maybe<SolidWasteSiteConnection>;
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
 * 水源保护区
 * Water-source protection zones
 */
export type ProtectionZoneAquacultureUnitsInsideArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AquacultureUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AquacultureUnitOrder>>;
};


/**
 * 水源保护区
 * Water-source protection zones
 */
export type ProtectionZoneDumpPointsInsideArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DumpPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DumpPointOrder>>;
};


/**
 * 水源保护区
 * Water-source protection zones
 */
export type ProtectionZoneEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 水源保护区
 * Water-source protection zones
 */
export type ProtectionZoneFarmlandUnitsInsideArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FarmlandUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FarmlandUnitOrder>>;
};


/**
 * 水源保护区
 * Water-source protection zones
 */
export type ProtectionZoneFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 水源保护区
 * Water-source protection zones
 */
export type ProtectionZoneGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 水源保护区
 * Water-source protection zones
 */
export type ProtectionZoneHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 水源保护区
 * Water-source protection zones
 */
export type ProtectionZoneLivestockFarmsInsideArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LivestockFarmFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LivestockFarmOrder>>;
};


/**
 * 水源保护区
 * Water-source protection zones
 */
export type ProtectionZoneMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 水源保护区
 * Water-source protection zones
 */
export type ProtectionZoneMonitoringPointsInsideArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 水源保护区
 * Water-source protection zones
 */
export type ProtectionZonePlotsInsideArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlotOrder>>;
};


/**
 * 水源保护区
 * Water-source protection zones
 */
export type ProtectionZonePollutionSourcesInsideArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GroundwaterPollutionSourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroundwaterPollutionSourceOrder>>;
};


/**
 * 水源保护区
 * Water-source protection zones
 */
export type ProtectionZoneProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 水源保护区
 * Water-source protection zones
 */
export type ProtectionZoneSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 水源保护区
 * Water-source protection zones
 */
export type ProtectionZoneSewageFacilitiesInsideArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SewageFacilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SewageFacilityOrder>>;
};


/**
 * 水源保护区
 * Water-source protection zones
 */
export type ProtectionZoneSolidWasteSitesInsideArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SolidWasteSiteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SolidWasteSiteOrder>>;
};


/**
 * 水源保护区
 * Water-source protection zones
 */
export type ProtectionZoneVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 水源保护区：一页
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
 * 水源保护区：一页
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
 * 水源保护区：登记内容
 * What water-source protection zones are registered with; null is as good as absent.
 */
export type ProtectionZoneInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 面积：批复所载面积。单位：km²。
   * Area: Area as approved. Unit: km².
   */
  readonly areaKm2?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 级别：保护区级别。来源：HJ 338-2018。
   * Level: Level of protection.
   */
  readonly level?: InputMaybe<ProtectionLevel>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 标志：界标、标识牌等设置情况。来源：HJ/T 433-2008。
   * Signs: Boundary signs.
   */
  readonly signs?: InputMaybe<Scalars['String']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<ProtectionZoneStage>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 水源地：所保护的水源地。
   * Water source: The source that it protects.
   */
  readonly waterSource?: InputMaybe<Scalars['ID']['input']>;
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
 * 水源保护区：变更内容；null 为清除，不给则不变
 * What changes in water-source protection zones: null clears, absent leaves.
 */
export type ProtectionZonePatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 面积：批复所载面积。单位：km²。
   * Area: Area as approved. Unit: km².
   */
  readonly areaKm2?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 级别：保护区级别。来源：HJ 338-2018。
   * Level: Level of protection.
   */
  readonly level?: InputMaybe<ProtectionLevel>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 标志：界标、标识牌等设置情况。来源：HJ/T 433-2008。
   * Signs: Boundary signs.
   */
  readonly signs?: InputMaybe<Scalars['String']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 水源地：所保护的水源地。
   * Water source: The source that it protects.
   */
  readonly waterSource?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * 水源保护区的状态
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
   * 水产养殖单位：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly aquacultureUnit?: Maybe<AquacultureUnit>;
  /**
   * 水产养殖单位：分页
   * Aquaculture units in force at a point, page by page.
   */
  readonly aquacultureUnits?: Maybe<AquacultureUnitConnection>;
  /**
   * 农村黑臭水体：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly blackOdorousWater?: Maybe<BlackOdorousWater>;
  /**
   * 农村黑臭水体：分页
   * Rural black-odorous waters in force at a point, page by page.
   */
  readonly blackOdorousWaters?: Maybe<BlackOdorousWaterConnection>;
  /**
   * 养殖三区：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly breedingZone?: Maybe<BreedingZone>;
  /**
   * 养殖三区：分页
   * Breeding zones in force at a point, page by page.
   */
  readonly breedingZones?: Maybe<BreedingZoneConnection>;
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
   * 种植负面清单与禁产区：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly cropRestriction?: Maybe<CropRestriction>;
  /**
   * 种植负面清单与禁产区：分页
   * Crop restrictions in force at a point, page by page.
   */
  readonly cropRestrictions?: Maybe<CropRestrictionConnection>;
  /**
   * 示范创建：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly demonstration?: Maybe<Demonstration>;
  /**
   * 示范创建：分页
   * Demonstrations in force at a point, page by page.
   */
  readonly demonstrations?: Maybe<DemonstrationConnection>;
  /**
   * 两个时间点之间的差异；给 list 时为谁进谁出
   * What differs between two points; of a list: who joined, who left.
   */
  readonly diff?: Maybe<DiffConnection>;
  /**
   * 限制公开值的查阅记录，由旧到新；仅审计员与管理员
   * Who was shown restricted values, oldest first; for auditors and administrators.
   */
  readonly disclosures?: Maybe<ReadonlyArray<Disclosure>>;
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
   * 非正规垃圾堆放点：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly dumpPoint?: Maybe<DumpPoint>;
  /**
   * 非正规垃圾堆放点：分页
   * Informal dump points in force at a point, page by page.
   */
  readonly dumpPoints?: Maybe<DumpPointConnection>;
  /**
   * 一个批次，id 为 <名录>/<批次编号>
   * An edition by its id, <list>/<number>; null where there is none.
   */
  readonly edition?: Maybe<Edition>;
  /**
   * 执法案件：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly enforcementCase?: Maybe<EnforcementCase>;
  /**
   * 执法案件：分页
   * Enforcement cases in force at a point, page by page.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
  /**
   * 专家库：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly expert?: Maybe<Expert>;
  /**
   * 专家库：分页
   * Experts in force at a point, page by page.
   */
  readonly experts?: Maybe<ExpertConnection>;
  /**
   * 耕地单元：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly farmlandUnit?: Maybe<FarmlandUnit>;
  /**
   * 耕地单元：分页
   * Farmland units in force at a point, page by page.
   */
  readonly farmlandUnits?: Maybe<FarmlandUnitConnection>;
  /**
   * 全部疑点种类
   * Every rule about what should fit.
   */
  readonly findingKinds: ReadonlyArray<FindingKind>;
  /**
   * 某一时间点的疑点
   * What does not fit at a point, over the whole district.
   */
  readonly findings?: Maybe<FindingConnection>;
  /**
   * 地下水污染源：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly groundwaterPollutionSource?: Maybe<GroundwaterPollutionSource>;
  /**
   * 地下水污染源：分页
   * Groundwater pollution sources in force at a point, page by page.
   */
  readonly groundwaterPollutionSources?: Maybe<GroundwaterPollutionSourceConnection>;
  /**
   * 地下水污染防治分区：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly groundwaterZone?: Maybe<GroundwaterZone>;
  /**
   * 地下水污染防治分区：分页
   * Groundwater prevention zones in force at a point, page by page.
   */
  readonly groundwaterZones?: Maybe<GroundwaterZoneConnection>;
  /**
   * 涉重金属企业：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly heavyMetalEnterprise?: Maybe<HeavyMetalEnterprise>;
  /**
   * 涉重金属企业：分页
   * Heavy-metal enterprises in force at a point, page by page.
   */
  readonly heavyMetalEnterprises?: Maybe<HeavyMetalEnterpriseConnection>;
  /**
   * 可由登记册算得的指标
   * Every number that can be computed from the registers.
   */
  readonly indicators: ReadonlyArray<Indicator>;
  /**
   * 工业园区：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly industrialPark?: Maybe<IndustrialPark>;
  /**
   * 工业园区：分页
   * Industrial parks in force at a point, page by page.
   */
  readonly industrialParks?: Maybe<IndustrialParkConnection>;
  /**
   * 土壤污染重点监管单位：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly keySupervisedUnit?: Maybe<KeySupervisedUnit>;
  /**
   * 土壤污染重点监管单位：分页
   * Key supervised units in force at a point, page by page.
   */
  readonly keySupervisedUnits?: Maybe<KeySupervisedUnitConnection>;
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
   * 畜禽养殖场：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly livestockFarm?: Maybe<LivestockFarm>;
  /**
   * 畜禽养殖场：分页
   * Livestock farms in force at a point, page by page.
   */
  readonly livestockFarms?: Maybe<LivestockFarmConnection>;
  /**
   * 监测点位与监测井：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly monitoringPoint?: Maybe<MonitoringPoint>;
  /**
   * 监测点位与监测井：分页
   * Monitoring points and wells in force at a point, page by page.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
  /**
   * 农业面源控制单元：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly nonPointControlUnit?: Maybe<NonPointControlUnit>;
  /**
   * 农业面源控制单元：分页
   * Non-point control units in force at a point, page by page.
   */
  readonly nonPointControlUnits?: Maybe<NonPointControlUnitConnection>;
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
   * 项目库：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly project?: Maybe<Project>;
  /**
   * 项目库：分页
   * Projects in force at a point, page by page.
   */
  readonly projects?: Maybe<ProjectConnection>;
  /**
   * 水源保护区：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly protectionZone?: Maybe<ProtectionZone>;
  /**
   * 水源保护区：分页
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
   * 按其他系统的编码查记录，一次至多 500 个，按所给次序；无此编码者为空列表
   * Records by what other systems call them, at most 500 codes at once, in the order asked; an empty list for a code that none has.
   */
  readonly recordsByCode?: Maybe<ReadonlyArray<CodeMatch>>;
  /**
   * 全部登记册
   * Every registry.
   */
  readonly registries: ReadonlyArray<Registry>;
  /**
   * 监测结果：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly sample?: Maybe<Sample>;
  /**
   * 监测结果：分页
   * Samples and their results in force at a point, page by page.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 检索：名称、别名、位置、编码（含编号）中含有所给文字的记录，一字起；按登记册与编号排序
   * Records that have the text in a name, alias, place or code, their own key included; from one character. By registry and key.
   */
  readonly search?: Maybe<RecordConnection>;
  /**
   * 污水处理设施：分页
   * Sewage facilities in force at a point, page by page.
   */
  readonly sewageFacilities?: Maybe<SewageFacilityConnection>;
  /**
   * 污水处理设施：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly sewageFacility?: Maybe<SewageFacility>;
  /**
   * 污染土壤转移联单：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly soilTransfer?: Maybe<SoilTransfer>;
  /**
   * 污染土壤转移联单：分页
   * Transfers of contaminated soil in force at a point, page by page.
   */
  readonly soilTransfers?: Maybe<SoilTransferConnection>;
  /**
   * 工业固废堆场：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly solidWasteSite?: Maybe<SolidWasteSite>;
  /**
   * 工业固废堆场：分页
   * Industrial solid-waste sites in force at a point, page by page.
   */
  readonly solidWasteSites?: Maybe<SolidWasteSiteConnection>;
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
   * 行政村：一条，按 id 或编号；不在册为空
   * One record by id or record key; null where it is not in force.
   */
  readonly village?: Maybe<Village>;
  /**
   * 行政村：分页
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
export type QueryAquacultureUnitArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryAquacultureUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AquacultureUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AquacultureUnitOrder>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryBlackOdorousWaterArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryBlackOdorousWatersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BlackOdorousWaterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<BlackOdorousWaterOrder>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryBreedingZoneArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryBreedingZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BreedingZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<BreedingZoneOrder>>;
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
export type QueryCropRestrictionArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryCropRestrictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CropRestrictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CropRestrictionOrder>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryDemonstrationArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryDemonstrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DemonstrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DemonstrationOrder>>;
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
export type QueryDisclosuresArgs = {
  after?: InputMaybe<Scalars['Int64']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
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
export type QueryDumpPointArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryDumpPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DumpPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DumpPointOrder>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryEditionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryEnforcementCaseArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryExpertArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryExpertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpertFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ExpertOrder>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryFarmlandUnitArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryFarmlandUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FarmlandUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FarmlandUnitOrder>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  registry?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  town?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryGroundwaterPollutionSourceArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryGroundwaterPollutionSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GroundwaterPollutionSourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroundwaterPollutionSourceOrder>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryGroundwaterZoneArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryGroundwaterZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GroundwaterZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroundwaterZoneOrder>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryHeavyMetalEnterpriseArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryHeavyMetalEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HeavyMetalEnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<HeavyMetalEnterpriseOrder>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryIndustrialParkArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryIndustrialParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndustrialParkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IndustrialParkOrder>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryKeySupervisedUnitArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryKeySupervisedUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<KeySupervisedUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<KeySupervisedUnitOrder>>;
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
export type QueryLivestockFarmArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryLivestockFarmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LivestockFarmFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LivestockFarmOrder>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryMonitoringPointArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryNonPointControlUnitArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryNonPointControlUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NonPointControlUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NonPointControlUnitOrder>>;
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
export type QueryProjectArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
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
export type QueryRecordsByCodeArgs = {
  asOf?: InputMaybe<AsOfInput>;
  codes: ReadonlyArray<CodeInput>;
  registry?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QuerySampleArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QuerySamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  registry?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text: Scalars['String']['input'];
  town?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QuerySewageFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SewageFacilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SewageFacilityOrder>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QuerySewageFacilityArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QuerySoilTransferArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QuerySoilTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SoilTransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SoilTransferOrder>>;
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QuerySolidWasteSiteArgs = {
  asOf?: InputMaybe<AsOfInput>;
  id: Scalars['ID']['input'];
};


/**
 * 查询：各登记册、名录与台账
 * Questions to registries, lists and the ledger.
 */
export type QuerySolidWasteSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SolidWasteSiteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SolidWasteSiteOrder>>;
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
  /**
   * 不同的字段；限制公开的字段只对有权者给出
   * The fields that differ; restricted ones for those who may see them.
   */
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
  /**
   * 主管部门；推断者注明
   * The department that keeps it; marked where it is inferred.
   */
  readonly custodian?: Maybe<Scalars['String']['output']>;
  /**
   * 主管部门由来源写明为真，由主题推断为假
   * Whether a source states the department, or it is inferred from the subject.
   */
  readonly custodianStated?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 已公布的批次，按公布先后
   * Its editions in the order in which they were published, withdrawn ones too.
   */
  readonly editions: ReadonlyArray<Edition>;
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
   * 命令：每种变更类型一个 mutation
   * Its commands: one mutation for each type of change.
   */
  readonly commands: ReadonlyArray<RegistryCommand>;
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
   * 主管部门由来源写明为真，由主题推断为假
   * Whether a source states the department, or it is inferred from the subject.
   */
  readonly custodianStated?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 字段
   * Its columns.
   */
  readonly fields: ReadonlyArray<RegistryField>;
  readonly key: Scalars['ID']['output'];
  readonly plural: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly titleEn: Scalars['String']['output'];
  /**
   * 变更类型的状态、责任主体和依据
   * Its types of change with their statuses, who may cause them, and on what.
   */
  readonly transitions: ReadonlyArray<Transition>;
};


/**
 * 登记册
 * A registry: a kind of record with its own rules.
 */
export type RegistryCountArgs = {
  asOf?: InputMaybe<AsOfInput>;
};

/**
 * 登记册的一个命令
 * A command of a registry.
 */
export type RegistryCommand = {
  /**
   * 所产生的变更类型
   * The type of change that it makes.
   */
  readonly changeType: Scalars['ID']['output'];
  /**
   * 其变更应写明的字段
   * Columns that its change is meant to state.
   */
  readonly fields: ReadonlyArray<RegistryField>;
  /**
   * mutation 的名称
   * The mutation that asks for it.
   */
  readonly mutation: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly titleEn: Scalars['String']['output'];
};

/**
 * 登记册的一个字段
 * A column of a registry.
 */
export type RegistryField = {
  readonly meaning: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly references?: Maybe<Scalars['ID']['output']>;
  /**
   * 登记时必填
   * Whether a record cannot be registered without it.
   */
  readonly required: Scalars['Boolean']['output'];
  readonly restricted: Scalars['Boolean']['output'];
  /**
   * 定义自何日施行
   * First day on which this definition is in force.
   */
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
  /**
   * 定义至何日（不含）
   * First day on which it is no longer.
   */
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
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
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
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
  /**
   * 名称，按来源写法
   * The name as the source writes it.
   */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
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
export type RegistryRecordEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
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
export type RegistryRecordMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 任一登记册的一条记录，读于某一时间点；其下各项同点读取
 * A record of any registry, read at a point; what hangs below it is read there too.
 */
export type RegistryRecordProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 任一登记册的一条记录，读于某一时间点；其下各项同点读取
 * A record of any registry, read at a point; what hangs below it is read there too.
 */
export type RegistryRecordSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
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
 * 监测结果
 * Samples and their results
 */
export type Sample = RegistryRecord & {
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
   * 推得类别：由结果按单指标最差推得；结果不足以判定为空。来源：GB/T 14848-2017、GB 3838-2002。
   * Computed class: Derived from the results, the worst single index deciding; null where they do not decide it.
   */
  readonly computedClass?: Maybe<WaterClass>;
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
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
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
   * 检测机构：检测机构。
   * Laboratory: Who analysed it.
   */
  readonly lab?: Maybe<Scalars['String']['output']>;
  /**
   * 此时间点所在的名录
   * Keys of the lists it stands on at this point.
   */
  readonly lists: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * 介质：所采介质。
   * Medium: What was sampled.
   */
  readonly medium?: Maybe<Medium>;
  /**
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 采样单位：采样或委托单位。
   * Operator: Who took or ordered it.
   */
  readonly operator?: Maybe<Scalars['String']['output']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: Maybe<Scalars['String']['output']>;
  /**
   * 监测点位：采样点位；没有此点位的名称按来源保留。
   * Point: Where it was taken; a name that no point has is kept as stated.
   */
  readonly point?: Maybe<MonitoringPoint>;
  /**
   * 监测点位的编号，按来源所述
   * Key of point, as stated.
   */
  readonly pointRecord?: Maybe<Scalars['String']['output']>;
  /**
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
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
   * 检测结果：指标代码到测定值：数字、{"lt": x}（低于 x）或 "ND"（未检出）；土壤 mg/kg，水 mg/L，总大肠菌群 MPN/100 mL，pH 无量纲。来源：GB 36600-2018、GB 15618-2018、GB/T 14848-2017、GB 3838-2002。
   * Results: Item code to measured value: a number, {"lt": x} (below x) or "ND" (not detected); soil mg/kg, water mg/L, total coliforms MPN/100 mL, pH dimensionless.
   */
  readonly results?: Maybe<Scalars['JSON']['output']>;
  /**
   * 采样日期：采样日期。
   * Sampled on: Day on which it was taken.
   */
  readonly sampledOn?: Maybe<Scalars['Date']['output']>;
  /**
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<SampleStage>;
  /**
   * 所述类别：报告所述水质类别。
   * Stated class: Class of water quality that the report states.
   */
  readonly statedClass?: Maybe<WaterClass>;
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
   * 监测对象：所监测记录的 id：<登记册>/<编号>。
   * Target: Id of the record it speaks of: <registry>/<record>.
   */
  readonly target?: Maybe<Scalars['String']['output']>;
  /**
   * 监测对象所指的记录，同一时间点在册者；只是文字则为空
   * The record that target names, where it is in force at this point; null where that is plain text.
   */
  readonly targetNode?: Maybe<RegistryRecord>;
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
};


/**
 * 监测结果
 * Samples and their results
 */
export type SampleEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 监测结果
 * Samples and their results
 */
export type SampleFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 监测结果
 * Samples and their results
 */
export type SampleGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 监测结果
 * Samples and their results
 */
export type SampleHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 监测结果
 * Samples and their results
 */
export type SampleMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 监测结果
 * Samples and their results
 */
export type SampleProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 监测结果
 * Samples and their results
 */
export type SampleSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 监测结果
 * Samples and their results
 */
export type SampleVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 监测结果：一页
 * A page of samples and their results.
 */
export type SampleConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<SampleEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Sample>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 监测结果：一页
 * A page of samples and their results.
 */
export type SampleConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<SampleField>;
  sum?: InputMaybe<ReadonlyArray<SampleField>>;
};

/**
 * 一条
 * One of them.
 */
export type SampleEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Sample;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type SampleField =
  /**
   * 推得类别
   * Computed class
   */
  | 'COMPUTED_CLASS'
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
   * 检测机构
   * Laboratory
   */
  | 'LAB'
  /**
   * 介质
   * Medium
   */
  | 'MEDIUM'
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
   * 采样单位
   * Operator
   */
  | 'OPERATOR'
  /**
   * 位置
   * Place
   */
  | 'PLACE'
  /**
   * 监测点位
   * Point
   */
  | 'POINT'
  /**
   * 编号
   * Record key
   */
  | 'RECORD'
  /**
   * 采样日期
   * Sampled on
   */
  | 'SAMPLED_ON'
  /**
   * 所述类别
   * Stated class
   */
  | 'STATED_CLASS'
  /**
   * 状态
   * Status
   */
  | 'STATUS'
  /**
   * 监测对象
   * Target
   */
  | 'TARGET'
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
export type SampleFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<SampleFilter>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<CodesFilter>;
  /**
   * 推得类别：由结果按单指标最差推得；结果不足以判定为空。来源：GB/T 14848-2017、GB 3838-2002。
   * Computed class: Derived from the results, the worst single index deciding; null where they do not decide it.
   */
  readonly computedClass?: InputMaybe<WaterClassFilter>;
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
   * 检测机构：检测机构。
   * Laboratory: Who analysed it.
   */
  readonly lab?: InputMaybe<StringFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 介质：所采介质。
   * Medium: What was sampled.
   */
  readonly medium?: InputMaybe<MediumFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<SampleFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  /**
   * 采样单位：采样或委托单位。
   * Operator: Who took or ordered it.
   */
  readonly operator?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<SampleFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  /**
   * 监测点位：采样点位；没有此点位的名称按来源保留。
   * Point: Where it was taken; a name that no point has is kept as stated.
   */
  readonly point?: InputMaybe<RefFilter>;
  readonly record?: InputMaybe<StringFilter>;
  /**
   * 采样日期：采样日期。
   * Sampled on: Day on which it was taken.
   */
  readonly sampledOn?: InputMaybe<DateFilter>;
  readonly stage?: InputMaybe<SampleStageFilter>;
  /**
   * 所述类别：报告所述水质类别。
   * Stated class: Class of water quality that the report states.
   */
  readonly statedClass?: InputMaybe<WaterClassFilter>;
  readonly status?: InputMaybe<StringFilter>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<TextsFilter>;
  /**
   * 监测对象：所监测记录的 id：<登记册>/<编号>。
   * Target: Id of the record it speaks of: <registry>/<record>.
   */
  readonly target?: InputMaybe<StringFilter>;
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
 * 监测结果：登记内容
 * What samples and their results are registered with; null is as good as absent.
 */
export type SampleInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 推得类别：由结果按单指标最差推得；结果不足以判定为空。来源：GB/T 14848-2017、GB 3838-2002。
   * Computed class: Derived from the results, the worst single index deciding; null where they do not decide it.
   */
  readonly computedClass?: InputMaybe<WaterClass>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 检测机构：检测机构。
   * Laboratory: Who analysed it.
   */
  readonly lab?: InputMaybe<Scalars['String']['input']>;
  /**
   * 介质：所采介质。
   * Medium: What was sampled.
   */
  readonly medium?: InputMaybe<Medium>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 采样单位：采样或委托单位。
   * Operator: Who took or ordered it.
   */
  readonly operator?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 监测点位：采样点位；没有此点位的名称按来源保留。
   * Point: Where it was taken; a name that no point has is kept as stated.
   */
  readonly point?: InputMaybe<Scalars['ID']['input']>;
  /**
   * 检测结果：指标代码到测定值：数字、{"lt": x}（低于 x）或 "ND"（未检出）；土壤 mg/kg，水 mg/L，总大肠菌群 MPN/100 mL，pH 无量纲。来源：GB 36600-2018、GB 15618-2018、GB/T 14848-2017、GB 3838-2002。
   * Results: Item code to measured value: a number, {"lt": x} (below x) or "ND" (not detected); soil mg/kg, water mg/L, total coliforms MPN/100 mL, pH dimensionless.
   */
  readonly results?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 采样日期：采样日期。
   * Sampled on: Day on which it was taken.
   */
  readonly sampledOn: Scalars['Date']['input'];
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<SampleStage>;
  /**
   * 所述类别：报告所述水质类别。
   * Stated class: Class of water quality that the report states.
   */
  readonly statedClass?: InputMaybe<WaterClass>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 监测对象：所监测记录的 id：<登记册>/<编号>。
   * Target: Id of the record it speaks of: <registry>/<record>.
   */
  readonly target?: InputMaybe<Scalars['String']['input']>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type SampleOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: SampleField;
};

/**
 * 监测结果：变更内容；null 为清除，不给则不变
 * What changes in samples and their results: null clears, absent leaves.
 */
export type SamplePatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 推得类别：由结果按单指标最差推得；结果不足以判定为空。来源：GB/T 14848-2017、GB 3838-2002。
   * Computed class: Derived from the results, the worst single index deciding; null where they do not decide it.
   */
  readonly computedClass?: InputMaybe<WaterClass>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 检测机构：检测机构。
   * Laboratory: Who analysed it.
   */
  readonly lab?: InputMaybe<Scalars['String']['input']>;
  /**
   * 介质：所采介质。
   * Medium: What was sampled.
   */
  readonly medium?: InputMaybe<Medium>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 采样单位：采样或委托单位。
   * Operator: Who took or ordered it.
   */
  readonly operator?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 监测点位：采样点位；没有此点位的名称按来源保留。
   * Point: Where it was taken; a name that no point has is kept as stated.
   */
  readonly point?: InputMaybe<Scalars['ID']['input']>;
  /**
   * 检测结果：指标代码到测定值：数字、{"lt": x}（低于 x）或 "ND"（未检出）；土壤 mg/kg，水 mg/L，总大肠菌群 MPN/100 mL，pH 无量纲。来源：GB 36600-2018、GB 15618-2018、GB/T 14848-2017、GB 3838-2002。
   * Results: Item code to measured value: a number, {"lt": x} (below x) or "ND" (not detected); soil mg/kg, water mg/L, total coliforms MPN/100 mL, pH dimensionless.
   */
  readonly results?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 采样日期：采样日期。
   * Sampled on: Day on which it was taken.
   */
  readonly sampledOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * 所述类别：报告所述水质类别。
   * Stated class: Class of water quality that the report states.
   */
  readonly statedClass?: InputMaybe<WaterClass>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 监测对象：所监测记录的 id：<登记册>/<编号>。
   * Target: Id of the record it speaks of: <registry>/<record>.
   */
  readonly target?: InputMaybe<Scalars['String']['input']>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 监测结果的状态
 * Status of samples and their results
 */
export type SampleStage =
  /**
   * 有效
   * Valid
   */
  | 'VALID'
  /**
   * 作废
   * Void
   */
  | 'VOID'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type SampleStageFilter = {
  readonly eq?: InputMaybe<SampleStage>;
  readonly in?: InputMaybe<ReadonlyArray<SampleStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<SampleStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<SampleStage>>;
};

/**
 * 污水处理设施
 * Sewage facilities
 */
export type SewageFacility = RegistryRecord & {
  /**
   * 实际处理量：实际处理量。单位：t/d。
   * Actual load: Sewage treated. Unit: t/d.
   */
  readonly actualTPerDay?: Maybe<Scalars['Float']['output']>;
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
   * 设计规模：设计处理规模。单位：t/d。
   * Design capacity: Capacity by design. Unit: t/d.
   */
  readonly designTPerDay?: Maybe<Scalars['Float']['output']>;
  /**
   * 区划代码
   * Division code of the district.
   */
  readonly district: Scalars['ID']['output'];
  /**
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
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
   * 服务户数：服务户数。单位：户。
   * Households served: Households served. Unit: 户.
   */
  readonly householdsServed?: Maybe<Scalars['Float']['output']>;
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
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 处理工艺：处理工艺。
   * Process: How it is treated.
   */
  readonly process?: Maybe<Scalars['String']['output']>;
  /**
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
  /**
   * 与它相接或重叠的水源保护区，按空间范围，同一时间点
   * Water-source protection zones that touch it, by geometry, at its own point.
   */
  readonly protectionZonesHere?: Maybe<ProtectionZoneConnection>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<SewageFacilityStage>;
  /**
   * 排放标准：执行的排放标准。
   * Standard: Discharge standard it keeps to.
   */
  readonly standard?: Maybe<Scalars['String']['output']>;
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
};


/**
 * 污水处理设施
 * Sewage facilities
 */
export type SewageFacilityEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 污水处理设施
 * Sewage facilities
 */
export type SewageFacilityFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 污水处理设施
 * Sewage facilities
 */
export type SewageFacilityGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 污水处理设施
 * Sewage facilities
 */
export type SewageFacilityHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 污水处理设施
 * Sewage facilities
 */
export type SewageFacilityMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 污水处理设施
 * Sewage facilities
 */
export type SewageFacilityProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 污水处理设施
 * Sewage facilities
 */
export type SewageFacilityProtectionZonesHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProtectionZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProtectionZoneOrder>>;
};


/**
 * 污水处理设施
 * Sewage facilities
 */
export type SewageFacilitySamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 污水处理设施
 * Sewage facilities
 */
export type SewageFacilityVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 污水处理设施：一页
 * A page of sewage facilities.
 */
export type SewageFacilityConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<SewageFacilityEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<SewageFacility>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 污水处理设施：一页
 * A page of sewage facilities.
 */
export type SewageFacilityConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<SewageFacilityField>;
  sum?: InputMaybe<ReadonlyArray<SewageFacilityField>>;
};

/**
 * 一条
 * One of them.
 */
export type SewageFacilityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SewageFacility;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type SewageFacilityField =
  /**
   * 实际处理量
   * Actual load
   */
  | 'ACTUAL_TPER_DAY'
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
   * 设计规模
   * Design capacity
   */
  | 'DESIGN_TPER_DAY'
  /**
   * 服务户数
   * Households served
   */
  | 'HOUSEHOLDS_SERVED'
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
   * 处理工艺
   * Process
   */
  | 'PROCESS'
  /**
   * 编号
   * Record key
   */
  | 'RECORD'
  /**
   * 排放标准
   * Standard
   */
  | 'STANDARD'
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
  | '%future added value';

/**
 * 过滤条件；不用的键请略去，不可为 null
 * One operator object per column; a null anywhere is refused: leave the key out instead. At most 8 deep.
 */
export type SewageFacilityFilter = {
  /**
   * 实际处理量：实际处理量。单位：t/d。
   * Actual load: Sewage treated. Unit: t/d.
   */
  readonly actualTPerDay?: InputMaybe<NumberFilter>;
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<SewageFacilityFilter>>;
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
   * 设计规模：设计处理规模。单位：t/d。
   * Design capacity: Capacity by design. Unit: t/d.
   */
  readonly designTPerDay?: InputMaybe<NumberFilter>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<GeometryFilter>;
  /**
   * 服务户数：服务户数。单位：户。
   * Households served: Households served. Unit: 户.
   */
  readonly householdsServed?: InputMaybe<NumberFilter>;
  readonly id?: InputMaybe<RefFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<SewageFacilityFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<SewageFacilityFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  /**
   * 处理工艺：处理工艺。
   * Process: How it is treated.
   */
  readonly process?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  readonly stage?: InputMaybe<SewageFacilityStageFilter>;
  /**
   * 排放标准：执行的排放标准。
   * Standard: Discharge standard it keeps to.
   */
  readonly standard?: InputMaybe<StringFilter>;
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
};

/**
 * 污水处理设施：登记内容
 * What sewage facilities are registered with; null is as good as absent.
 */
export type SewageFacilityInput = {
  /**
   * 实际处理量：实际处理量。单位：t/d。
   * Actual load: Sewage treated. Unit: t/d.
   */
  readonly actualTPerDay?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 设计规模：设计处理规模。单位：t/d。
   * Design capacity: Capacity by design. Unit: t/d.
   */
  readonly designTPerDay?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 服务户数：服务户数。单位：户。
   * Households served: Households served. Unit: 户.
   */
  readonly householdsServed?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 处理工艺：处理工艺。
   * Process: How it is treated.
   */
  readonly process?: InputMaybe<Scalars['String']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<SewageFacilityStage>;
  /**
   * 排放标准：执行的排放标准。
   * Standard: Discharge standard it keeps to.
   */
  readonly standard?: InputMaybe<Scalars['String']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type SewageFacilityOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: SewageFacilityField;
};

/**
 * 污水处理设施：变更内容；null 为清除，不给则不变
 * What changes in sewage facilities: null clears, absent leaves.
 */
export type SewageFacilityPatch = {
  /**
   * 实际处理量：实际处理量。单位：t/d。
   * Actual load: Sewage treated. Unit: t/d.
   */
  readonly actualTPerDay?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 设计规模：设计处理规模。单位：t/d。
   * Design capacity: Capacity by design. Unit: t/d.
   */
  readonly designTPerDay?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 服务户数：服务户数。单位：户。
   * Households served: Households served. Unit: 户.
   */
  readonly householdsServed?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 处理工艺：处理工艺。
   * Process: How it is treated.
   */
  readonly process?: InputMaybe<Scalars['String']['input']>;
  /**
   * 排放标准：执行的排放标准。
   * Standard: Discharge standard it keeps to.
   */
  readonly standard?: InputMaybe<Scalars['String']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 污水处理设施的状态
 * Status of sewage facilities
 */
export type SewageFacilityStage =
  /**
   * 在建
   * Building
   */
  | 'BUILDING'
  /**
   * 运行
   * Running
   */
  | 'RUNNING'
  /**
   * 停运
   * Stopped
   */
  | 'STOPPED'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type SewageFacilityStageFilter = {
  readonly eq?: InputMaybe<SewageFacilityStage>;
  readonly in?: InputMaybe<ReadonlyArray<SewageFacilityStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<SewageFacilityStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<SewageFacilityStage>>;
};

/**
 * 污染土壤转移联单
 * Transfers of contaminated soil
 */
export type SoilTransfer = RegistryRecord & {
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
   * 接收场所：处置或接收场所。来源：中华人民共和国土壤污染防治法 第四十一条。
   * Destination: Where it goes.
   */
  readonly destination?: Maybe<Scalars['String']['output']>;
  /**
   * 区划代码
   * Division code of the district.
   */
  readonly district: Scalars['ID']['output'];
  /**
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
  /**
   * 空间范围，按所存坐标系；simplifyM 为化简容差（米）
   * Its geometry as stored; simplifyM: tolerance of simplification in metres.
   */
  readonly geometry?: Maybe<Scalars['GeoJSON']['output']>;
  /**
   * 危险废物：是否属于危险废物，应执行危险废物转移联单。来源：规划 三(一)。
   * Hazardous: Whether it is hazardous waste, moved under its own manifests.
   */
  readonly hazardous?: Maybe<Scalars['Boolean']['output']>;
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
   * 联单编号：转移联单编号。
   * Manifest numbers: Numbers of its manifests.
   */
  readonly manifestNumbers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 转出地块：污染土壤所出的地块。来源：中华人民共和国土壤污染防治法 第四十一条。
   * Plot: The plot that the soil comes from.
   */
  readonly plot?: Maybe<Plot>;
  /**
   * 转出地块的编号，按来源所述
   * Key of plot, as stated.
   */
  readonly plotRecord?: Maybe<Scalars['String']['output']>;
  /**
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
  /**
   * 数量：转移的土方量。单位：m³。来源：中华人民共和国土壤污染防治法 第四十一条。
   * Quantity: Volume of soil moved. Unit: m³.
   */
  readonly quantityM3?: Maybe<Scalars['Float']['output']>;
  /**
   * 接收日期：接收日期。
   * Received on: Day on which it arrived.
   */
  readonly receivedOn?: Maybe<Scalars['Date']['output']>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 转出日期：转出日期。
   * Shipped on: Day on which it left.
   */
  readonly shippedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<SoilTransferStage>;
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
};


/**
 * 污染土壤转移联单
 * Transfers of contaminated soil
 */
export type SoilTransferEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 污染土壤转移联单
 * Transfers of contaminated soil
 */
export type SoilTransferFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 污染土壤转移联单
 * Transfers of contaminated soil
 */
export type SoilTransferGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 污染土壤转移联单
 * Transfers of contaminated soil
 */
export type SoilTransferHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 污染土壤转移联单
 * Transfers of contaminated soil
 */
export type SoilTransferMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 污染土壤转移联单
 * Transfers of contaminated soil
 */
export type SoilTransferProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 污染土壤转移联单
 * Transfers of contaminated soil
 */
export type SoilTransferSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 污染土壤转移联单
 * Transfers of contaminated soil
 */
export type SoilTransferVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 污染土壤转移联单：一页
 * A page of transfers of contaminated soil.
 */
export type SoilTransferConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<SoilTransferEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<SoilTransfer>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 污染土壤转移联单：一页
 * A page of transfers of contaminated soil.
 */
export type SoilTransferConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<SoilTransferField>;
  sum?: InputMaybe<ReadonlyArray<SoilTransferField>>;
};

/**
 * 一条
 * One of them.
 */
export type SoilTransferEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SoilTransfer;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type SoilTransferField =
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
   * 接收场所
   * Destination
   */
  | 'DESTINATION'
  /**
   * 危险废物
   * Hazardous
   */
  | 'HAZARDOUS'
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
   * 转出地块
   * Plot
   */
  | 'PLOT'
  /**
   * 数量
   * Quantity
   */
  | 'QUANTITY_M3'
  /**
   * 接收日期
   * Received on
   */
  | 'RECEIVED_ON'
  /**
   * 编号
   * Record key
   */
  | 'RECORD'
  /**
   * 转出日期
   * Shipped on
   */
  | 'SHIPPED_ON'
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
  | '%future added value';

/**
 * 过滤条件；不用的键请略去，不可为 null
 * One operator object per column; a null anywhere is refused: leave the key out instead. At most 8 deep.
 */
export type SoilTransferFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<SoilTransferFilter>>;
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
   * 接收场所：处置或接收场所。来源：中华人民共和国土壤污染防治法 第四十一条。
   * Destination: Where it goes.
   */
  readonly destination?: InputMaybe<StringFilter>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<GeometryFilter>;
  /**
   * 危险废物：是否属于危险废物，应执行危险废物转移联单。来源：规划 三(一)。
   * Hazardous: Whether it is hazardous waste, moved under its own manifests.
   */
  readonly hazardous?: InputMaybe<BooleanFilter>;
  readonly id?: InputMaybe<RefFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 联单编号：转移联单编号。
   * Manifest numbers: Numbers of its manifests.
   */
  readonly manifestNumbers?: InputMaybe<TextsFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<SoilTransferFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<SoilTransferFilter>>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  /**
   * 转出地块：污染土壤所出的地块。来源：中华人民共和国土壤污染防治法 第四十一条。
   * Plot: The plot that the soil comes from.
   */
  readonly plot?: InputMaybe<RefFilter>;
  /**
   * 数量：转移的土方量。单位：m³。来源：中华人民共和国土壤污染防治法 第四十一条。
   * Quantity: Volume of soil moved. Unit: m³.
   */
  readonly quantityM3?: InputMaybe<NumberFilter>;
  /**
   * 接收日期：接收日期。
   * Received on: Day on which it arrived.
   */
  readonly receivedOn?: InputMaybe<DateFilter>;
  readonly record?: InputMaybe<StringFilter>;
  /**
   * 转出日期：转出日期。
   * Shipped on: Day on which it left.
   */
  readonly shippedOn?: InputMaybe<DateFilter>;
  readonly stage?: InputMaybe<SoilTransferStageFilter>;
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
};

/**
 * 污染土壤转移联单：登记内容
 * What transfers of contaminated soil are registered with; null is as good as absent.
 */
export type SoilTransferInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 接收场所：处置或接收场所。来源：中华人民共和国土壤污染防治法 第四十一条。
   * Destination: Where it goes.
   */
  readonly destination?: InputMaybe<Scalars['String']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 危险废物：是否属于危险废物，应执行危险废物转移联单。来源：规划 三(一)。
   * Hazardous: Whether it is hazardous waste, moved under its own manifests.
   */
  readonly hazardous?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 联单编号：转移联单编号。
   * Manifest numbers: Numbers of its manifests.
   */
  readonly manifestNumbers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 转出地块：污染土壤所出的地块。来源：中华人民共和国土壤污染防治法 第四十一条。
   * Plot: The plot that the soil comes from.
   */
  readonly plot?: InputMaybe<Scalars['ID']['input']>;
  /**
   * 数量：转移的土方量。单位：m³。来源：中华人民共和国土壤污染防治法 第四十一条。
   * Quantity: Volume of soil moved. Unit: m³.
   */
  readonly quantityM3?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 接收日期：接收日期。
   * Received on: Day on which it arrived.
   */
  readonly receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * 转出日期：转出日期。
   * Shipped on: Day on which it left.
   */
  readonly shippedOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<SoilTransferStage>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type SoilTransferOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: SoilTransferField;
};

/**
 * 污染土壤转移联单：变更内容；null 为清除，不给则不变
 * What changes in transfers of contaminated soil: null clears, absent leaves.
 */
export type SoilTransferPatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 接收场所：处置或接收场所。来源：中华人民共和国土壤污染防治法 第四十一条。
   * Destination: Where it goes.
   */
  readonly destination?: InputMaybe<Scalars['String']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 危险废物：是否属于危险废物，应执行危险废物转移联单。来源：规划 三(一)。
   * Hazardous: Whether it is hazardous waste, moved under its own manifests.
   */
  readonly hazardous?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 联单编号：转移联单编号。
   * Manifest numbers: Numbers of its manifests.
   */
  readonly manifestNumbers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 转出地块：污染土壤所出的地块。来源：中华人民共和国土壤污染防治法 第四十一条。
   * Plot: The plot that the soil comes from.
   */
  readonly plot?: InputMaybe<Scalars['ID']['input']>;
  /**
   * 数量：转移的土方量。单位：m³。来源：中华人民共和国土壤污染防治法 第四十一条。
   * Quantity: Volume of soil moved. Unit: m³.
   */
  readonly quantityM3?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 接收日期：接收日期。
   * Received on: Day on which it arrived.
   */
  readonly receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * 转出日期：转出日期。
   * Shipped on: Day on which it left.
   */
  readonly shippedOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 污染土壤转移联单的状态
 * Status of transfers of contaminated soil
 */
export type SoilTransferStage =
  /**
   * 已报计划
   * Planned
   */
  | 'PLANNED'
  /**
   * 已接收
   * Received
   */
  | 'RECEIVED'
  /**
   * 已转出
   * Shipped
   */
  | 'SHIPPED'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type SoilTransferStageFilter = {
  readonly eq?: InputMaybe<SoilTransferStage>;
  readonly in?: InputMaybe<ReadonlyArray<SoilTransferStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<SoilTransferStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<SoilTransferStage>>;
};

/**
 * 工业固废堆场
 * Industrial solid-waste sites
 */
export type SolidWasteSite = RegistryRecord & {
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
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
  /**
   * 空间范围，按所存坐标系；simplifyM 为化简容差（米）
   * Its geometry as stored; simplifyM: tolerance of simplification in metres.
   */
  readonly geometry?: Maybe<Scalars['GeoJSON']['output']>;
  /**
   * 危险废物：是否为危险废物。
   * Hazardous: Whether the waste is hazardous.
   */
  readonly hazardous?: Maybe<Scalars['Boolean']['output']>;
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
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 责任单位：产生或管理单位。
   * Owner: Who owns or runs it.
   */
  readonly owner?: Maybe<Scalars['String']['output']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: Maybe<Scalars['String']['output']>;
  /**
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
  /**
   * 与它相接或重叠的水源保护区，按空间范围，同一时间点
   * Water-source protection zones that touch it, by geometry, at its own point.
   */
  readonly protectionZonesHere?: Maybe<ProtectionZoneConnection>;
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
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 状态
   * Its status.
   */
  readonly stage?: Maybe<SolidWasteSiteStage>;
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
   * 堆存量：堆存体积。单位：m³。
   * Volume: Volume stored. Unit: m³.
   */
  readonly volumeM3?: Maybe<Scalars['Float']['output']>;
  /**
   * 固废种类：堆存的工业固体废物种类。
   * Kind of waste: Kind of industrial solid waste.
   */
  readonly wasteKind?: Maybe<Scalars['String']['output']>;
};


/**
 * 工业固废堆场
 * Industrial solid-waste sites
 */
export type SolidWasteSiteEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 工业固废堆场
 * Industrial solid-waste sites
 */
export type SolidWasteSiteFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 工业固废堆场
 * Industrial solid-waste sites
 */
export type SolidWasteSiteGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 工业固废堆场
 * Industrial solid-waste sites
 */
export type SolidWasteSiteHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 工业固废堆场
 * Industrial solid-waste sites
 */
export type SolidWasteSiteMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 工业固废堆场
 * Industrial solid-waste sites
 */
export type SolidWasteSiteProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 工业固废堆场
 * Industrial solid-waste sites
 */
export type SolidWasteSiteProtectionZonesHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProtectionZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProtectionZoneOrder>>;
};


/**
 * 工业固废堆场
 * Industrial solid-waste sites
 */
export type SolidWasteSiteSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 工业固废堆场
 * Industrial solid-waste sites
 */
export type SolidWasteSiteVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 工业固废堆场：一页
 * A page of industrial solid-waste sites.
 */
export type SolidWasteSiteConnection = {
  readonly asOf: AsOf;
  readonly edges: ReadonlyArray<SolidWasteSiteEdge>;
  /**
   * 分组计数与求和，覆盖同一过滤条件的各页；至多 5000 组
   * Counts and sums over the same filter, all pages; at most 5,000 groups. Sums are exact.
   */
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<SolidWasteSite>;
  readonly pageInfo: PageInfo;
  /**
   * 各页总数；选取时才计数
   * Over all pages; counted only when selected.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * 工业固废堆场：一页
 * A page of industrial solid-waste sites.
 */
export type SolidWasteSiteConnectionGroupsArgs = {
  bucket?: InputMaybe<Bucket>;
  by: ReadonlyArray<SolidWasteSiteField>;
  sum?: InputMaybe<ReadonlyArray<SolidWasteSiteField>>;
};

/**
 * 一条
 * One of them.
 */
export type SolidWasteSiteEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SolidWasteSite;
};

/**
 * 可排序、分组、求和的字段
 * Every scalar column, in capitals.
 */
export type SolidWasteSiteField =
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
   * 危险废物
   * Hazardous
   */
  | 'HAZARDOUS'
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
   * 责任单位
   * Owner
   */
  | 'OWNER'
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
   * 堆存量
   * Volume
   */
  | 'VOLUME_M3'
  /**
   * 固废种类
   * Kind of waste
   */
  | 'WASTE_KIND'
  | '%future added value';

/**
 * 过滤条件；不用的键请略去，不可为 null
 * One operator object per column; a null anywhere is refused: leave the key out instead. At most 8 deep.
 */
export type SolidWasteSiteFilter = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<TextsFilter>;
  readonly and?: InputMaybe<ReadonlyArray<SolidWasteSiteFilter>>;
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
   * 危险废物：是否为危险废物。
   * Hazardous: Whether the waste is hazardous.
   */
  readonly hazardous?: InputMaybe<BooleanFilter>;
  readonly id?: InputMaybe<RefFilter>;
  readonly lists?: InputMaybe<TextsFilter>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<SolidWasteSiteFilter>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<SolidWasteSiteFilter>>;
  /**
   * 责任单位：产生或管理单位。
   * Owner: Who owns or runs it.
   */
  readonly owner?: InputMaybe<StringFilter>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<StringFilter>;
  readonly record?: InputMaybe<StringFilter>;
  readonly stage?: InputMaybe<SolidWasteSiteStageFilter>;
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
   * 堆存量：堆存体积。单位：m³。
   * Volume: Volume stored. Unit: m³.
   */
  readonly volumeM3?: InputMaybe<NumberFilter>;
  /**
   * 固废种类：堆存的工业固体废物种类。
   * Kind of waste: Kind of industrial solid waste.
   */
  readonly wasteKind?: InputMaybe<StringFilter>;
};

/**
 * 工业固废堆场：登记内容
 * What industrial solid-waste sites are registered with; null is as good as absent.
 */
export type SolidWasteSiteInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 危险废物：是否为危险废物。
   * Hazardous: Whether the waste is hazardous.
   */
  readonly hazardous?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 责任单位：产生或管理单位。
   * Owner: Who owns or runs it.
   */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<SolidWasteSiteStage>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 堆存量：堆存体积。单位：m³。
   * Volume: Volume stored. Unit: m³.
   */
  readonly volumeM3?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 固废种类：堆存的工业固体废物种类。
   * Kind of waste: Kind of industrial solid waste.
   */
  readonly wasteKind?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 排序；同值时按编号
 * Empty values last both ways; the record key breaks ties.
 */
export type SolidWasteSiteOrder = {
  readonly direction?: InputMaybe<Direction>;
  readonly field: SolidWasteSiteField;
};

/**
 * 工业固废堆场：变更内容；null 为清除，不给则不变
 * What changes in industrial solid-waste sites: null clears, absent leaves.
 */
export type SolidWasteSitePatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 危险废物：是否为危险废物。
   * Hazardous: Whether the waste is hazardous.
   */
  readonly hazardous?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 责任单位：产生或管理单位。
   * Owner: Who owns or runs it.
   */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 堆存量：堆存体积。单位：m³。
   * Volume: Volume stored. Unit: m³.
   */
  readonly volumeM3?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 固废种类：堆存的工业固体废物种类。
   * Kind of waste: Kind of industrial solid waste.
   */
  readonly wasteKind?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 工业固废堆场的状态
 * Status of industrial solid-waste sites
 */
export type SolidWasteSiteStage =
  /**
   * 已封场
   * Closed
   */
  | 'CLOSED'
  /**
   * 在用
   * In use
   */
  | 'IN_USE'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type SolidWasteSiteStageFilter = {
  readonly eq?: InputMaybe<SolidWasteSiteStage>;
  readonly in?: InputMaybe<ReadonlyArray<SolidWasteSiteStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<SolidWasteSiteStage>;
  readonly notIn?: InputMaybe<ReadonlyArray<SolidWasteSiteStage>>;
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
 * 说法的种类
 * What kind of statement it is.
 */
export type StatementKind =
  /**
   * 未述
   * Nothing
   */
  | 'NONE'
  /**
   * 数字
   * A number
   */
  | 'NUMBER'
  /**
   * 文字
   * Words
   */
  | 'TEXT'
  /**
   * 未公布（原文为 *）
   * Withheld: the source prints *
   */
  | 'WITHHELD'
  | '%future added value';

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
 * 一批命令的结果
 * What became of commands that are one act.
 */
export type SubmitPayload = {
  /**
   * 入库后的时间点
   * The point of the act, today; in a dry run the head it was judged at.
   */
  readonly asOf: AsOf;
  /**
   * 入库的变更，按命令次序；试运行为空
   * The changes as they were sealed, in the order of the commands; none in a dry run.
   */
  readonly changes: ReadonlyArray<Change>;
  /**
   * 各记录在其最后一条变更生效日前后之别
   * What changes in each record, on the last day from which one of its changes holds.
   */
  readonly diffs: ReadonlyArray<RecordDiff>;
  /**
   * 试运行时的拒绝理由；真正运行时以错误给出
   * Why a dry run would be refused; a real run throws.
   */
  readonly refusals: ReadonlyArray<Notice>;
  /**
   * 须人查看之处，不妨碍入库
   * What a person should look at; it refuses nothing.
   */
  readonly warnings: ReadonlyArray<Notice>;
};

/**
 * 尾水处理
 * Tail water
 */
export type TailWater =
  /**
   * 鱼菜共生
   * Aquaponics
   */
  | 'AQUAPONICS'
  /**
   * 未处理
   * None
   */
  | 'NONE'
  /**
   * 其他
   * Other
   */
  | 'OTHER'
  /**
   * 沉淀净化
   * Sedimentation
   */
  | 'SEDIMENTATION'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type TailWaterFilter = {
  readonly eq?: InputMaybe<TailWater>;
  readonly in?: InputMaybe<ReadonlyArray<TailWater>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<TailWater>;
  readonly notIn?: InputMaybe<ReadonlyArray<TailWater>>;
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
   * 指向它的水产养殖单位（镇街代码）
   * Aquaculture units that refer to it (town code), at its own point.
   */
  readonly aquacultureUnits?: Maybe<AquacultureUnitConnection>;
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
   * 指向它的农村黑臭水体（镇街代码）
   * Rural black-odorous waters that refer to it (town code), at its own point.
   */
  readonly blackOdorousWaters?: Maybe<BlackOdorousWaterConnection>;
  /**
   * 指向它的养殖三区（镇街代码）
   * Breeding zones that refer to it (town code), at its own point.
   */
  readonly breedingZones?: Maybe<BreedingZoneConnection>;
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
   * 指向它的数字口径（镇街代码）
   * Claims that refer to it (town code), at its own point.
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
   * 指向它的种植负面清单与禁产区（镇街代码）
   * Crop restrictions that refer to it (town code), at its own point.
   */
  readonly cropRestrictions?: Maybe<CropRestrictionConnection>;
  /**
   * 空间范围的坐标系
   * Reference system of its geometry.
   */
  readonly crs?: Maybe<Crs>;
  /**
   * 指向它的示范创建（镇街代码）
   * Demonstrations that refer to it (town code), at its own point.
   */
  readonly demonstrations?: Maybe<DemonstrationConnection>;
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
   * 指向它的依据文件（镇街代码）
   * Documents that refer to it (town code), at its own point.
   */
  readonly documents?: Maybe<DocumentConnection>;
  /**
   * 指向它的非正规垃圾堆放点（镇街代码）
   * Informal dump points that refer to it (town code), at its own point.
   */
  readonly dumpPoints?: Maybe<DumpPointConnection>;
  /**
   * 指向它的执法案件（镇街代码）；不是以它为当事人的执法案件
   * Enforcement cases that refer to it (town code), at its own point; not enforcement cases that name it as their subject.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
  /**
   * 指向它的专家库（镇街代码）
   * Experts that refer to it (town code), at its own point.
   */
  readonly experts?: Maybe<ExpertConnection>;
  /**
   * 没有对应字段的属性
   * Attributes that no column knows.
   */
  readonly extra?: Maybe<Scalars['JSON']['output']>;
  /**
   * 指向它的耕地单元（镇街代码）
   * Farmland units that refer to it (town code), at its own point.
   */
  readonly farmlandUnits?: Maybe<FarmlandUnitConnection>;
  /**
   * 按字段名给出各字段；不指名时不含空间范围
   * Columns by name, for generic callers; geometries only when named.
   */
  readonly fields: Scalars['JSON']['output'];
  /**
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
  /**
   * 空间范围，按所存坐标系；simplifyM 为化简容差（米）
   * Its geometry as stored; simplifyM: tolerance of simplification in metres.
   */
  readonly geometry?: Maybe<Scalars['GeoJSON']['output']>;
  /**
   * 指向它的地下水污染源（镇街代码）
   * Groundwater pollution sources that refer to it (town code), at its own point.
   */
  readonly groundwaterPollutionSources?: Maybe<GroundwaterPollutionSourceConnection>;
  /**
   * 指向它的地下水污染防治分区（镇街代码）
   * Groundwater prevention zones that refer to it (town code), at its own point.
   */
  readonly groundwaterZones?: Maybe<GroundwaterZoneConnection>;
  /**
   * 指向它的涉重金属企业（镇街代码）
   * Heavy-metal enterprises that refer to it (town code), at its own point.
   */
  readonly heavyMetalEnterprises?: Maybe<HeavyMetalEnterpriseConnection>;
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
   * 指向它的工业园区（镇街代码）
   * Industrial parks that refer to it (town code), at its own point.
   */
  readonly industrialParks?: Maybe<IndustrialParkConnection>;
  /**
   * 指向它的土壤污染重点监管单位（镇街代码）
   * Key supervised units that refer to it (town code), at its own point.
   */
  readonly keySupervisedUnits?: Maybe<KeySupervisedUnitConnection>;
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
   * 指向它的畜禽养殖场（镇街代码）
   * Livestock farms that refer to it (town code), at its own point.
   */
  readonly livestockFarms?: Maybe<LivestockFarmConnection>;
  /**
   * 指向它的镇街（并入镇街）
   * Towns and streets that refer to it (successor), at its own point.
   */
  readonly mergedFrom?: Maybe<TownConnection>;
  /**
   * 指向它的监测点位与监测井（镇街代码）；不是以它为监测对象的监测点位与监测井
   * Monitoring points and wells that refer to it (town code), at its own point; not monitoring points and wells that name it as their target.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
  /**
   * 名称，按来源写法
   * The name as the source writes it.
   */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * 指向它的农业面源控制单元（镇街代码）
   * Non-point control units that refer to it (town code), at its own point.
   */
  readonly nonPointControlUnits?: Maybe<NonPointControlUnitConnection>;
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
   * 指向它的建设用地地块（镇街代码）
   * Plots of construction land that refer to it (town code), at its own point.
   */
  readonly plots?: Maybe<PlotConnection>;
  /**
   * 指向它的项目库（镇街代码）；不是以它为实施对象的项目库
   * Projects that refer to it (town code), at its own point; not projects that name it as their target.
   */
  readonly projects?: Maybe<ProjectConnection>;
  /**
   * 指向它的水源保护区（镇街代码）
   * Water-source protection zones that refer to it (town code), at its own point.
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
   * 指向它的监测结果（镇街代码）；不是以它为监测对象的监测结果
   * Samples and their results that refer to it (town code), at its own point; not samples and their results that name it as their target.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 驻地：政府驻地的点位，坐标系见 crs。
   * Seat: Point of its seat, in the record’s crs.
   */
  readonly seat?: Maybe<Scalars['GeoJSON']['output']>;
  /**
   * 指向它的污水处理设施（镇街代码）
   * Sewage facilities that refer to it (town code), at its own point.
   */
  readonly sewageFacilities?: Maybe<SewageFacilityConnection>;
  /**
   * 指向它的污染土壤转移联单（镇街代码）
   * Transfers of contaminated soil that refer to it (town code), at its own point.
   */
  readonly soilTransfers?: Maybe<SoilTransferConnection>;
  /**
   * 指向它的工业固废堆场（镇街代码）
   * Industrial solid-waste sites that refer to it (town code), at its own point.
   */
  readonly solidWasteSites?: Maybe<SolidWasteSiteConnection>;
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
   * 指向它的镇街（镇街代码）
   * Towns and streets that refer to it (town code), at its own point.
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
   * 指向它的行政村（镇街代码）
   * Villages and communities that refer to it (town code), at its own point.
   */
  readonly villages?: Maybe<VillageConnection>;
  /**
   * 指向它的饮用水水源地（镇街代码）
   * Drinking-water sources that refer to it (town code), at its own point.
   */
  readonly waterSources?: Maybe<WaterSourceConnection>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownAquacultureUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AquacultureUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AquacultureUnitOrder>>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownBlackOdorousWatersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BlackOdorousWaterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<BlackOdorousWaterOrder>>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownBreedingZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BreedingZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<BreedingZoneOrder>>;
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
export type TownCropRestrictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CropRestrictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CropRestrictionOrder>>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownDemonstrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DemonstrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DemonstrationOrder>>;
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
export type TownDumpPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DumpPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DumpPointOrder>>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownExpertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpertFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ExpertOrder>>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownFarmlandUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FarmlandUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FarmlandUnitOrder>>;
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
export type TownGroundwaterPollutionSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GroundwaterPollutionSourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroundwaterPollutionSourceOrder>>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownGroundwaterZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GroundwaterZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroundwaterZoneOrder>>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownHeavyMetalEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HeavyMetalEnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<HeavyMetalEnterpriseOrder>>;
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
export type TownIndustrialParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndustrialParkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IndustrialParkOrder>>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownKeySupervisedUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<KeySupervisedUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<KeySupervisedUnitOrder>>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownLivestockFarmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LivestockFarmFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LivestockFarmOrder>>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownMergedFromArgs = {
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
export type TownMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownNonPointControlUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NonPointControlUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NonPointControlUnitOrder>>;
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
export type TownProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
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
export type TownSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownSewageFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SewageFacilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SewageFacilityOrder>>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownSoilTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SoilTransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SoilTransferOrder>>;
};


/**
 * 镇街
 * Towns and streets
 */
export type TownSolidWasteSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SolidWasteSiteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SolidWasteSiteOrder>>;
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
 * 镇街：登记内容
 * What towns and streets are registered with; null is as good as absent.
 */
export type TownInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 区划代码：九位区划代码。来源：统计用区划代码（国家统计局）。
   * Division code: Nine-digit division code.
   */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 类别：街道或镇。
   * Kind: Street or town.
   */
  readonly kind?: InputMaybe<TownKind>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 驻地：政府驻地的点位，坐标系见 crs。
   * Seat: Point of its seat, in the record’s crs.
   */
  readonly seat?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<TownStage>;
  /**
   * 并入镇街：合并后的镇街；仅在合并后显示。
   * Successor: The town it was merged into; shown once merged.
   */
  readonly successor?: InputMaybe<Scalars['ID']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
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
 * 镇街：变更内容；null 为清除，不给则不变
 * What changes in towns and streets: null clears, absent leaves.
 */
export type TownPatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 区划代码：九位区划代码。来源：统计用区划代码（国家统计局）。
   * Division code: Nine-digit division code.
   */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 类别：街道或镇。
   * Kind: Street or town.
   */
  readonly kind?: InputMaybe<TownKind>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 驻地：政府驻地的点位，坐标系见 crs。
   * Seat: Point of its seat, in the record’s crs.
   */
  readonly seat?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 并入镇街：合并后的镇街；仅在合并后显示。
   * Successor: The town it was merged into; shown once merged.
   */
  readonly successor?: InputMaybe<Scalars['ID']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
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
 * 变更类型与状态转移
 * A type of change, and the change of status that it is.
 */
export type Transition = {
  /**
   * 责任主体
   * Who may cause it.
   */
  readonly actor?: Maybe<Scalars['String']['output']>;
  readonly changeType: Scalars['ID']['output'];
  /**
   * 须有的依据文件
   * The document that it must rest on.
   */
  readonly document?: Maybe<Scalars['String']['output']>;
  /**
   * 允许的原状态，空文本为无状态；空为任何状态
   * Statuses from which the rules allow it, "" for none; null: any.
   */
  readonly from?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 规则来源
   * The law, standard or plan that says so.
   */
  readonly source?: Maybe<Scalars['String']['output']>;
  /**
   * 变更后的状态；空为不变
   * The status that it sets; null: it keeps it.
   */
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly titleEn: Scalars['String']['output'];
};

/**
 * 一处不符
 * Something that does not hold.
 */
export type VerificationDifference = {
  /**
   * <登记册>/<编号>
   * <registry>/<record>
   */
  readonly id: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  readonly messageEn: Scalars['String']['output'];
  /**
   * 变更的位置；读者看到的行不符时为空
   * Of the entry; null for a row that readers see.
   */
  readonly position?: Maybe<Scalars['Int64']['output']>;
  /**
   * CHANGE 变更不是入库时的；ENTRY 条目与变更不符；MESSAGE 变更不在；NODE 变更不在树中；POSITION 有变更缺失；CHECKPOINT 台账不接续已签署的检查点；ROW 读者看到的行与事实不符
   * CHANGE: a change is not as it was sealed. ENTRY: an entry is not what its change says. MESSAGE: a change is gone. NODE: it is not in the tree. POSITION: entries are missing. CHECKPOINT: the ledger does not go on from the checkpoint that was signed. ROW: what readers see is not what the facts say.
   */
  readonly what: Scalars['String']['output'];
};

/**
 * 行政村
 * Villages and communities
 */
export type Village = RegistryRecord & {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 指向它的水产养殖单位（村（社区）代码）
   * Aquaculture units that refer to it (village code), at its own point.
   */
  readonly aquacultureUnits?: Maybe<AquacultureUnitConnection>;
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
   * 指向它的农村黑臭水体（村（社区）代码）
   * Rural black-odorous waters that refer to it (village code), at its own point.
   */
  readonly blackOdorousWaters?: Maybe<BlackOdorousWaterConnection>;
  /**
   * 指向它的养殖三区（村（社区）代码）
   * Breeding zones that refer to it (village code), at its own point.
   */
  readonly breedingZones?: Maybe<BreedingZoneConnection>;
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
   * 指向它的数字口径（村（社区）代码）
   * Claims that refer to it (village code), at its own point.
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
   * 指向它的种植负面清单与禁产区（村（社区）代码）
   * Crop restrictions that refer to it (village code), at its own point.
   */
  readonly cropRestrictions?: Maybe<CropRestrictionConnection>;
  /**
   * 空间范围的坐标系
   * Reference system of its geometry.
   */
  readonly crs?: Maybe<Crs>;
  /**
   * 指向它的示范创建（村（社区）代码）
   * Demonstrations that refer to it (village code), at its own point.
   */
  readonly demonstrations?: Maybe<DemonstrationConnection>;
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
   * 指向它的依据文件（村（社区）代码）
   * Documents that refer to it (village code), at its own point.
   */
  readonly documents?: Maybe<DocumentConnection>;
  /**
   * 指向它的非正规垃圾堆放点（村（社区）代码）
   * Informal dump points that refer to it (village code), at its own point.
   */
  readonly dumpPoints?: Maybe<DumpPointConnection>;
  /**
   * 指向它的执法案件（村（社区）代码）；不是以它为当事人的执法案件
   * Enforcement cases that refer to it (village code), at its own point; not enforcement cases that name it as their subject.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
  /**
   * 指向它的专家库（村（社区）代码）
   * Experts that refer to it (village code), at its own point.
   */
  readonly experts?: Maybe<ExpertConnection>;
  /**
   * 没有对应字段的属性
   * Attributes that no column knows.
   */
  readonly extra?: Maybe<Scalars['JSON']['output']>;
  /**
   * 指向它的耕地单元（村（社区）代码）
   * Farmland units that refer to it (village code), at its own point.
   */
  readonly farmlandUnits?: Maybe<FarmlandUnitConnection>;
  /**
   * 按字段名给出各字段；不指名时不含空间范围
   * Columns by name, for generic callers; geometries only when named.
   */
  readonly fields: Scalars['JSON']['output'];
  /**
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
  /**
   * 空间范围，按所存坐标系；simplifyM 为化简容差（米）
   * Its geometry as stored; simplifyM: tolerance of simplification in metres.
   */
  readonly geometry?: Maybe<Scalars['GeoJSON']['output']>;
  /**
   * 指向它的地下水污染源（村（社区）代码）
   * Groundwater pollution sources that refer to it (village code), at its own point.
   */
  readonly groundwaterPollutionSources?: Maybe<GroundwaterPollutionSourceConnection>;
  /**
   * 指向它的地下水污染防治分区（村（社区）代码）
   * Groundwater prevention zones that refer to it (village code), at its own point.
   */
  readonly groundwaterZones?: Maybe<GroundwaterZoneConnection>;
  /**
   * 指向它的涉重金属企业（村（社区）代码）
   * Heavy-metal enterprises that refer to it (village code), at its own point.
   */
  readonly heavyMetalEnterprises?: Maybe<HeavyMetalEnterpriseConnection>;
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
   * 指向它的工业园区（村（社区）代码）
   * Industrial parks that refer to it (village code), at its own point.
   */
  readonly industrialParks?: Maybe<IndustrialParkConnection>;
  /**
   * 指向它的土壤污染重点监管单位（村（社区）代码）
   * Key supervised units that refer to it (village code), at its own point.
   */
  readonly keySupervisedUnits?: Maybe<KeySupervisedUnitConnection>;
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
   * 指向它的畜禽养殖场（村（社区）代码）
   * Livestock farms that refer to it (village code), at its own point.
   */
  readonly livestockFarms?: Maybe<LivestockFarmConnection>;
  /**
   * 指向它的行政村（并入村）
   * Villages and communities that refer to it (successor), at its own point.
   */
  readonly mergedFrom?: Maybe<VillageConnection>;
  /**
   * 指向它的监测点位与监测井（村（社区）代码）；不是以它为监测对象的监测点位与监测井
   * Monitoring points and wells that refer to it (village code), at its own point; not monitoring points and wells that name it as their target.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
  /**
   * 名称，按来源写法
   * The name as the source writes it.
   */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * 指向它的农业面源控制单元（村（社区）代码）
   * Non-point control units that refer to it (village code), at its own point.
   */
  readonly nonPointControlUnits?: Maybe<NonPointControlUnitConnection>;
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
   * 指向它的建设用地地块（村（社区）代码）
   * Plots of construction land that refer to it (village code), at its own point.
   */
  readonly plots?: Maybe<PlotConnection>;
  /**
   * 指向它的项目库（村（社区）代码）；不是以它为实施对象的项目库
   * Projects that refer to it (village code), at its own point; not projects that name it as their target.
   */
  readonly projects?: Maybe<ProjectConnection>;
  /**
   * 指向它的水源保护区（村（社区）代码）
   * Water-source protection zones that refer to it (village code), at its own point.
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
   * 指向它的监测结果（村（社区）代码）；不是以它为监测对象的监测结果
   * Samples and their results that refer to it (village code), at its own point; not samples and their results that name it as their target.
   */
  readonly samples?: Maybe<SampleConnection>;
  /**
   * 指向它的污水处理设施（村（社区）代码）
   * Sewage facilities that refer to it (village code), at its own point.
   */
  readonly sewageFacilities?: Maybe<SewageFacilityConnection>;
  /**
   * 生活污水得到治理：生活污水是否得到治理。
   * Sewage treated: Whether its sewage is treated.
   */
  readonly sewageTreated?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 指向它的污染土壤转移联单（村（社区）代码）
   * Transfers of contaminated soil that refer to it (village code), at its own point.
   */
  readonly soilTransfers?: Maybe<SoilTransferConnection>;
  /**
   * 指向它的工业固废堆场（村（社区）代码）
   * Industrial solid-waste sites that refer to it (village code), at its own point.
   */
  readonly solidWasteSites?: Maybe<SolidWasteSiteConnection>;
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
   * 指向它的镇街（村（社区）代码）
   * Towns and streets that refer to it (village code), at its own point.
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
   * 指向它的行政村（村（社区）代码）
   * Villages and communities that refer to it (village code), at its own point.
   */
  readonly villages?: Maybe<VillageConnection>;
  /**
   * 生活垃圾收运：生活垃圾是否有收运体系。
   * Waste collection: Whether waste is collected.
   */
  readonly wasteCollection?: Maybe<Scalars['Boolean']['output']>;
  /**
   * 指向它的饮用水水源地（村（社区）代码）
   * Drinking-water sources that refer to it (village code), at its own point.
   */
  readonly waterSources?: Maybe<WaterSourceConnection>;
};


/**
 * 行政村
 * Villages and communities
 */
export type VillageAquacultureUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AquacultureUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AquacultureUnitOrder>>;
};


/**
 * 行政村
 * Villages and communities
 */
export type VillageBlackOdorousWatersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BlackOdorousWaterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<BlackOdorousWaterOrder>>;
};


/**
 * 行政村
 * Villages and communities
 */
export type VillageBreedingZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BreedingZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<BreedingZoneOrder>>;
};


/**
 * 行政村
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
 * 行政村
 * Villages and communities
 */
export type VillageCropRestrictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CropRestrictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CropRestrictionOrder>>;
};


/**
 * 行政村
 * Villages and communities
 */
export type VillageDemonstrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DemonstrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DemonstrationOrder>>;
};


/**
 * 行政村
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
 * 行政村
 * Villages and communities
 */
export type VillageDumpPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DumpPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DumpPointOrder>>;
};


/**
 * 行政村
 * Villages and communities
 */
export type VillageEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
};


/**
 * 行政村
 * Villages and communities
 */
export type VillageExpertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpertFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ExpertOrder>>;
};


/**
 * 行政村
 * Villages and communities
 */
export type VillageFarmlandUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FarmlandUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FarmlandUnitOrder>>;
};


/**
 * 行政村
 * Villages and communities
 */
export type VillageFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * 行政村
 * Villages and communities
 */
export type VillageGeometryArgs = {
  simplifyM?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * 行政村
 * Villages and communities
 */
export type VillageGroundwaterPollutionSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GroundwaterPollutionSourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroundwaterPollutionSourceOrder>>;
};


/**
 * 行政村
 * Villages and communities
 */
export type VillageGroundwaterZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GroundwaterZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroundwaterZoneOrder>>;
};


/**
 * 行政村
 * Villages and communities
 */
export type VillageHeavyMetalEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HeavyMetalEnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<HeavyMetalEnterpriseOrder>>;
};


/**
 * 行政村
 * Villages and communities
 */
export type VillageHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 行政村
 * Villages and communities
 */
export type VillageIndustrialParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndustrialParkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IndustrialParkOrder>>;
};


/**
 * 行政村
 * Villages and communities
 */
export type VillageKeySupervisedUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<KeySupervisedUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<KeySupervisedUnitOrder>>;
};


/**
 * 行政村
 * Villages and communities
 */
export type VillageLivestockFarmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LivestockFarmFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LivestockFarmOrder>>;
};


/**
 * 行政村
 * Villages and communities
 */
export type VillageMergedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VillageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VillageOrder>>;
};


/**
 * 行政村
 * Villages and communities
 */
export type VillageMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 行政村
 * Villages and communities
 */
export type VillageNonPointControlUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NonPointControlUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NonPointControlUnitOrder>>;
};


/**
 * 行政村
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
 * 行政村
 * Villages and communities
 */
export type VillageProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * 行政村
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
 * 行政村
 * Villages and communities
 */
export type VillageSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
};


/**
 * 行政村
 * Villages and communities
 */
export type VillageSewageFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SewageFacilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SewageFacilityOrder>>;
};


/**
 * 行政村
 * Villages and communities
 */
export type VillageSoilTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SoilTransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SoilTransferOrder>>;
};


/**
 * 行政村
 * Villages and communities
 */
export type VillageSolidWasteSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SolidWasteSiteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SolidWasteSiteOrder>>;
};


/**
 * 行政村
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
 * 行政村
 * Villages and communities
 */
export type VillageVersionsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 行政村
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
 * 行政村
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
 * 行政村：一页
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
 * 行政村：一页
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
 * 行政村：登记内容
 * What villages and communities are registered with; null is as good as absent.
 */
export type VillageInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 区划代码：十二位区划代码。来源：统计用区划代码（国家统计局）。
   * Division code: Twelve-digit division code.
   */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 户数：户数。单位：户。
   * Households: Number of households. Unit: 户.
   */
  readonly householdCount?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 类别：行政村或社区。
   * Kind: Village or community.
   */
  readonly kind?: InputMaybe<VillageKind>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 完成环境整治：是否完成农村环境整治。
   * Renovated: Whether its environment works are done.
   */
  readonly renovated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 生活污水得到治理：生活污水是否得到治理。
   * Sewage treated: Whether its sewage is treated.
   */
  readonly sewageTreated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<VillageStage>;
  /**
   * 并入村：合并后的村；仅在合并后显示。
   * Successor: The village it was merged into; shown once merged.
   */
  readonly successor?: InputMaybe<Scalars['ID']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 整治档次：农村人居环境整治档次。来源：规划 一(一)2。
   * Tier: Tier of the rural environment campaign.
   */
  readonly tier?: InputMaybe<VillageTier>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 生活垃圾收运：生活垃圾是否有收运体系。
   * Waste collection: Whether waste is collected.
   */
  readonly wasteCollection?: InputMaybe<Scalars['Boolean']['input']>;
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
 * 行政村：变更内容；null 为清除，不给则不变
 * What changes in villages and communities: null clears, absent leaves.
 */
export type VillagePatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 区划代码：十二位区划代码。来源：统计用区划代码（国家统计局）。
   * Division code: Twelve-digit division code.
   */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 户数：户数。单位：户。
   * Households: Number of households. Unit: 户.
   */
  readonly householdCount?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 类别：行政村或社区。
   * Kind: Village or community.
   */
  readonly kind?: InputMaybe<VillageKind>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 完成环境整治：是否完成农村环境整治。
   * Renovated: Whether its environment works are done.
   */
  readonly renovated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 生活污水得到治理：生活污水是否得到治理。
   * Sewage treated: Whether its sewage is treated.
   */
  readonly sewageTreated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 并入村：合并后的村；仅在合并后显示。
   * Successor: The village it was merged into; shown once merged.
   */
  readonly successor?: InputMaybe<Scalars['ID']['input']>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 整治档次：农村人居环境整治档次。来源：规划 一(一)2。
   * Tier: Tier of the rural environment campaign.
   */
  readonly tier?: InputMaybe<VillageTier>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 生活垃圾收运：生活垃圾是否有收运体系。
   * Waste collection: Whether waste is collected.
   */
  readonly wasteCollection?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * 行政村的状态
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
 * 垃圾类型
 * Waste type
 */
export type WasteType =
  /**
   * 建筑垃圾
   * Construction
   */
  | 'CONSTRUCTION'
  /**
   * 生活垃圾
   * Domestic
   */
  | 'DOMESTIC'
  /**
   * 工业垃圾
   * Industrial
   */
  | 'INDUSTRIAL'
  /**
   * 混合垃圾
   * Mixed
   */
  | 'MIXED'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type WasteTypeFilter = {
  readonly eq?: InputMaybe<WasteType>;
  readonly in?: InputMaybe<ReadonlyArray<WasteType>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<WasteType>;
  readonly notIn?: InputMaybe<ReadonlyArray<WasteType>>;
};

/**
 * 水体类型
 * Kind of water body
 */
export type WaterBodyKind =
  /**
   * 沟渠
   * Ditch
   */
  | 'DITCH'
  /**
   * 塘
   * Pond
   */
  | 'POND'
  /**
   * 河
   * River
   */
  | 'RIVER'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type WaterBodyKindFilter = {
  readonly eq?: InputMaybe<WaterBodyKind>;
  readonly in?: InputMaybe<ReadonlyArray<WaterBodyKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<WaterBodyKind>;
  readonly notIn?: InputMaybe<ReadonlyArray<WaterBodyKind>>;
};

/**
 * 所述类别
 * Stated class
 */
export type WaterClass =
  /**
   * Ⅰ类
   * Class I
   */
  | 'I'
  /**
   * Ⅱ类
   * Class II
   */
  | 'II'
  /**
   * Ⅲ类
   * Class III
   */
  | 'III'
  /**
   * Ⅳ类
   * Class IV
   */
  | 'IV'
  /**
   * Ⅴ类
   * Class V
   */
  | 'V'
  | '%future added value';

/**
 * 与空值比较为假；ne、notIn 为其补
 * A comparison with an empty value is false; ne and notIn are exact complements.
 */
export type WaterClassFilter = {
  readonly eq?: InputMaybe<WaterClass>;
  readonly in?: InputMaybe<ReadonlyArray<WaterClass>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<WaterClass>;
  readonly notIn?: InputMaybe<ReadonlyArray<WaterClass>>;
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
   * 以它为当事人的执法案件；行政村、镇街另有同名关系，见其类型
   * Enforcement cases that name it as their subject, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly enforcementCases?: Maybe<EnforcementCaseConnection>;
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
   * 此时间点涉及它的疑点
   * What does not fit about it at its own point.
   */
  readonly findings: ReadonlyArray<Finding>;
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
   * 以它为监测对象的监测点位与监测井；行政村、镇街另有同名关系，见其类型
   * Monitoring points and wells that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly monitoringPoints?: Maybe<MonitoringPointConnection>;
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
   * 与它水文地质单元相同的地下水污染源
   * Groundwater pollution sources of the same hydrogeological unit, at its own point.
   */
  readonly pollutionSourcesOfUnit?: Maybe<GroundwaterPollutionSourceConnection>;
  /**
   * 服务人口：供水服务人口。单位：人。
   * Population served: People supplied. Unit: 人.
   */
  readonly population?: Maybe<Scalars['Float']['output']>;
  /**
   * 以它为实施对象的项目库；行政村、镇街另有同名关系，见其类型
   * Projects that name it as their target, at its own point; village, town have another relation of this name, as their types say.
   */
  readonly projects?: Maybe<ProjectConnection>;
  /**
   * 指向它的水源保护区（水源地）
   * Water-source protection zones that refer to it (water source), at its own point.
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
   * 水文地质单元与它相同、而在它的水源保护区之外的地下水污染源，同一时间点
   * Groundwater pollution sources of the same hydrogeological unit that lie outside all of its water-source protection zones, at its own point.
   */
  readonly riskSources?: Maybe<GroundwaterPollutionSourceConnection>;
  /**
   * 以它为监测对象的监测结果；监测点位与监测井、行政村、镇街另有同名关系，见其类型
   * Samples and their results that name it as their target, at its own point; monitoringPoint, village, town have another relation of this name, as their types say.
   */
  readonly samples?: Maybe<SampleConnection>;
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
export type WaterSourceEnforcementCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnforcementCaseOrder>>;
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
export type WaterSourceMonitoringPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitoringPointOrder>>;
};


/**
 * 饮用水水源地
 * Drinking-water sources
 */
export type WaterSourcePollutionSourcesOfUnitArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GroundwaterPollutionSourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroundwaterPollutionSourceOrder>>;
};


/**
 * 饮用水水源地
 * Drinking-water sources
 */
export type WaterSourceProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
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
export type WaterSourceRiskSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GroundwaterPollutionSourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroundwaterPollutionSourceOrder>>;
};


/**
 * 饮用水水源地
 * Drinking-water sources
 */
export type WaterSourceSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SampleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SampleOrder>>;
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
 * 饮用水水源地：登记内容
 * What drinking-water sources are registered with; null is as good as absent.
 */
export type WaterSourceInput = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 日供水量：日供水量。单位：t/d。
   * Daily supply: Water supplied a day. Unit: t/d.
   */
  readonly dailySupplyT?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 划定日期：保护区划定批准日期。
   * Delimited on: Day on which its protection zone was approved.
   */
  readonly delimitedOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 水文地质单元：所在水文地质单元。
   * Hydrogeological unit: Hydrogeological unit it lies in.
   */
  readonly hydroUnit?: InputMaybe<Scalars['String']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name: Scalars['String']['input'];
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 服务人口：供水服务人口。单位：人。
   * Population served: People supplied. Unit: 人.
   */
  readonly population?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 供水规模类别：集中式或分散式，按来源所述。
   * Scale: Centralised or dispersed, as stated.
   */
  readonly scale?: InputMaybe<WaterSourceScale>;
  /**
   * 登记时的状态；不给则为起始状态
   * Its status as registered; the first one where absent.
   */
  readonly stage?: InputMaybe<WaterSourceStage>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 水质目标：水质目标类别。来源：GB 3838-2002、GB/T 14848-2017。
   * Target class: Class of water quality aimed at.
   */
  readonly targetClass?: InputMaybe<Scalars['String']['input']>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 万人千吨：来源所述；未述时由日供水量或服务人口推得。来源：规划 三(二)。
   * Ten thousand people or a thousand tonnes: As stated; else derived from supply (≥ 1000 t/d) or population (≥ 10,000).
   */
  readonly tenThousandPeople?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 水源类型：水从何处取得。来源：HJ 338-2018。
   * Type of water: Where the water is taken from.
   */
  readonly waterType?: InputMaybe<WaterType>;
  /**
   * 水厂：取用该水源的水厂。
   * Waterworks: Waterworks that draw on it.
   */
  readonly waterworks?: InputMaybe<Scalars['String']['input']>;
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
 * 饮用水水源地：变更内容；null 为清除，不给则不变
 * What changes in drinking-water sources: null clears, absent leaves.
 */
export type WaterSourcePatch = {
  /**
   * 别名：其他名称。
   * Aliases: Other names in use.
   */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 编码：其他系统给它的编码。
   * Codes: What other systems call it.
   */
  readonly codes?: InputMaybe<ReadonlyArray<CodeInput>>;
  /**
   * 联系人：联系人姓名，限制公开。
   * Contact: Contact person; restricted.
   */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /**
   * 坐标系：空间范围所用坐标系。
   * Coordinate reference system: The reference system of the geometry.
   */
  readonly crs?: InputMaybe<Crs>;
  /**
   * 日供水量：日供水量。单位：t/d。
   * Daily supply: Water supplied a day. Unit: t/d.
   */
  readonly dailySupplyT?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 划定日期：保护区划定批准日期。
   * Delimited on: Day on which its protection zone was approved.
   */
  readonly delimitedOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * 主管部门：负责部门。
   * Department: The department in charge.
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * 主管部门有依据：部门由来源写明为真，由主题推断为假。
   * Department stated: True where a source states the department, false where it is inferred.
   */
  readonly departmentStated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 没有对应字段的内容，按名称
   * An object of what no column knows, by name.
   */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * 空间范围：RFC 7946 几何对象，坐标系见 crs。
   * Geometry: RFC 7946 geometry in the record’s own crs.
   */
  readonly geometry?: InputMaybe<Scalars['GeoJSON']['input']>;
  /**
   * 水文地质单元：所在水文地质单元。
   * Hydrogeological unit: Hydrogeological unit it lies in.
   */
  readonly hydroUnit?: InputMaybe<Scalars['String']['input']>;
  /**
   * 名称：名称，按来源写法。
   * Name: The name as the source writes it.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * 备注：说明，例如日期从何而来。
   * Note: Remarks, e.g. where a day comes from.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * 位置：位置描述，按来源写法。
   * Place: Where it is, in the words of the source.
   */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /**
   * 服务人口：供水服务人口。单位：人。
   * Population served: People supplied. Unit: 人.
   */
  readonly population?: InputMaybe<Scalars['Float']['input']>;
  /**
   * 供水规模类别：集中式或分散式，按来源所述。
   * Scale: Centralised or dispersed, as stated.
   */
  readonly scale?: InputMaybe<WaterSourceScale>;
  /**
   * 标签：来源给出的标签。
   * Tags: Tags that a source gives.
   */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * 水质目标：水质目标类别。来源：GB 3838-2002、GB/T 14848-2017。
   * Target class: Class of water quality aimed at.
   */
  readonly targetClass?: InputMaybe<Scalars['String']['input']>;
  /**
   * 联系电话：联系电话，限制公开。
   * Telephone: Telephone number; restricted.
   */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /**
   * 万人千吨：来源所述；未述时由日供水量或服务人口推得。来源：规划 三(二)。
   * Ten thousand people or a thousand tonnes: As stated; else derived from supply (≥ 1000 t/d) or population (≥ 10,000).
   */
  readonly tenThousandPeople?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 镇街代码：所在镇街的九位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Town code: Nine-digit division code of its town, as stated.
   */
  readonly townCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 村（社区）代码：所在村或社区的十二位区划代码，按来源所述。来源：统计用区划代码（国家统计局）。
   * Village code: Twelve-digit division code of its village, as stated.
   */
  readonly villageCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * 水源类型：水从何处取得。来源：HJ 338-2018。
   * Type of water: Where the water is taken from.
   */
  readonly waterType?: InputMaybe<WaterType>;
  /**
   * 水厂：取用该水源的水厂。
   * Waterworks: Waterworks that draw on it.
   */
  readonly waterworks?: InputMaybe<Scalars['String']['input']>;
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
