<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Levelbook</source>
        <translation>Levelbook 정보</translation>
    </message>
    <message>
        <source>Performance reviews of engineering teams</source>
        <translation>엔지니어링 팀의 성과 평가</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>GNU 일반 공중 사용 허가서 3판 또는 그 이후 판(GPL-3.0-or-later)에 따르는 자유 소프트웨어입니다. 어떤 보증도 하지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Built on</source>
        <translation>바탕이 된 것(&amp;B)</translation>
    </message>
    <message>
        <source>What Levelbook is built on</source>
        <translation>Levelbook의 바탕이 된 것</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Back up</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Levelbook files (*.levelbook)</source>
        <translation>Levelbook 파일 (*.levelbook)</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>백업하고 확인했습니다: %1</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>백업하는 중</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>being read …</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>damaged: of no use</source>
        <translation>손상됨: 쓸 수 없음</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>만든 시각</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
</context>
<context>
    <name>BackupsTab</name>
    <message>
        <source>Backups lie beside the file. Each was read back whole when it was made; this list reads them again.</source>
        <translation>백업은 파일 옆에 있습니다. 만들 때 모두 다시 읽어 확인했으며, 이 목록에서 다시 한번 읽습니다.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>지금 백업(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>복원(&amp;S)…</translation>
    </message>
    <message>
        <source>Back up else&amp;where…</source>
        <translation>다른 곳에 백업(&amp;W)…</translation>
    </message>
    <message>
        <source>Restore from an&amp;other file…</source>
        <translation>다른 파일에서 복원(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>%1: %2 is due</source>
        <translation>%1: %2 마감</translation>
    </message>
    <message>
        <source>%1: last day for an appeal</source>
        <translation>%1: 이의신청 마지막 날</translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <source>Rater</source>
        <translation>평가자</translation>
    </message>
    <message>
        <source>People rated</source>
        <translation>평가한 인원</translation>
    </message>
    <message>
        <source>Mean rating</source>
        <translation>평균 평점</translation>
    </message>
    <message>
        <source>Spread</source>
        <comment>standard deviation</comment>
        <translation>표준편차</translation>
    </message>
    <message>
        <source>Difference (95% interval)</source>
        <translation>업적과의 차이 (95% 구간)</translation>
    </message>
    <message>
        <source>%1 evidence</source>
        <translation>근거 %1</translation>
    </message>
    <message>
        <source>Rates above the KPIs</source>
        <translation>지표보다 높게 평가</translation>
    </message>
    <message>
        <source>Rates below the KPIs</source>
        <translation>지표보다 낮게 평가</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>뚜렷한 차이 없음</translation>
    </message>
    <message>
        <source>Locked by a signature</source>
        <translation>서명으로 잠김</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>제안과 다름</translation>
    </message>
    <message>
        <source>Reason missing</source>
        <translation>사유 없음</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>a column: coverage</comment>
        <translation>근거</translation>
    </message>
    <message>
        <source>Suggested</source>
        <comment>a column: grade</comment>
        <translation>제안</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Past grades</source>
        <translation>지난 등급</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>평가자</translation>
    </message>
    <message>
        <source>With achievement</source>
        <translation>업적이 있는 인원</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>해석</translation>
    </message>
    <message>
        <source>Not in calibration yet</source>
        <translation>조정 전</translation>
    </message>
    <message>
        <source>Waiting for calibration</source>
        <translation>조정 대기</translation>
    </message>
    <message>
        <source>Approved and later</source>
        <translation>승인 이후</translation>
    </message>
    <message>
        <source>met</source>
        <translation>배분과 같음</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1명 초과</translation>
    </message>
    <message>
        <source>%1 under</source>
        <translation>%1명 부족</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>%1 미만</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 이상</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>added</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>바뀜</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>People with 95% intervals and targets</source>
        <translation>구성원별 95% 구간과 기준값</translation>
    </message>
    <message>
        <source>Signals by month (XmR)</source>
        <translation>월별 신호 (XmR)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%2 · %1</translation>
    </message>
    <message>
        <source>median, %1</source>
        <translation>중앙값, %1</translation>
    </message>
    <message>
        <source>median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>By name. These figures have no interval: small differences mean nothing.</source>
        <translation>이름순. 이 값에는 구간이 없어 작은 차이에는 의미가 없습니다.</translation>
    </message>
    <message>
        <source>By name. People whose intervals overlap cannot be told apart.</source>
        <translation>이름순. 구간이 겹치는 사람끼리는 우열을 가릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Interval from</source>
        <translation>구간 시작</translation>
    </message>
    <message>
        <source>Interval to</source>
        <translation>구간 끝</translation>
    </message>
    <message>
        <source>There is nobody to show.</source>
        <translation>표시할 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Too small to draw.</source>
        <translation>그리기에는 너무 작습니다.</translation>
    </message>
    <message>
        <source>not declared complete: shown, not scored</source>
        <translation>누락 없음 미확인: 표시만 하고 점수에는 넣지 않음</translation>
    </message>
    <message>
        <source>target</source>
        <translation>기준값</translation>
    </message>
    <message>
        <source>Rows: %1, of these without a judged value: %2. Names do not fit here; the table has them.</source>
        <translation>행 %1개, 그중 판단할 값이 없는 행 %2개. 이름은 자리가 없어 생략했으며 표에 있습니다.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows. The table has all, with names.</source>
        <translation>전체 %2행 중 처음 %1행. 표에는 이름과 함께 모두 있습니다.</translation>
    </message>
    <message>
        <source>%1 above the upper limit</source>
        <translation>%1 상한선 초과</translation>
    </message>
    <message>
        <source>%1 below the lower limit</source>
        <translation>%1 하한선 미만</translation>
    </message>
    <message>
        <source>%1 a run above the mean</source>
        <translation>%1 평균 위로 연속</translation>
    </message>
    <message>
        <source>%1 a run below the mean</source>
        <translation>%1 평균 아래로 연속</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>그 밖에 %1건</translation>
    </message>
    <message>
        <source>Signals: %1.</source>
        <translation>신호: %1.</translation>
    </message>
    <message>
        <source>No signal: the months differ no more than usual.</source>
        <translation>신호 없음: 월별 차이가 평소 범위 안에 있습니다.</translation>
    </message>
    <message>
        <source>Provisional: fewer than 10 months have a value.</source>
        <translation>잠정: 값이 있는 달이 10개월 미만입니다.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>n under %1</source>
        <translation>n %1 미만</translation>
    </message>
    <message>
        <source>signal: outside the limits</source>
        <translation>신호: 관리 한계 밖</translation>
    </message>
    <message>
        <source>signal: 8 or more on one side of the mean</source>
        <translation>신호: 평균의 한쪽으로 8개월 이상 연속</translation>
    </message>
    <message>
        <source>score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>평균 점수</translation>
    </message>
    <message>
        <source>interval wider than one score; under half of the weight sure</source>
        <translation>구간이 1점보다 넓음, 또는 확실한 비중이 절반 미만</translation>
    </message>
    <message>
        <source>under %1 people</source>
        <translation>%1명 미만</translation>
    </message>
    <message>
        <source>from the least to the greatest</source>
        <translation>최저에서 최고까지</translation>
    </message>
    <message>
        <source>3: meets the level&apos;s targets</source>
        <translation>3점: 레벨의 기준값 충족</translation>
    </message>
    <message>
        <source>%1 (team)</source>
        <translation>%1(팀)</translation>
    </message>
    <message>
        <source>people</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>레벨 없음</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>팀 없음</translation>
    </message>
    <message>
        <source>Box: the middle half of the people and their median. Whiskers: what lies within 1.5 boxes. Every person is a mark; an arrowhead lies beyond the axis.</source>
        <translation>상자: 사람들의 가운데 절반과 중앙값. 수염: 상자 길이의 1.5배 안. 점 하나가 한 사람이며, 화살촉은 축을 벗어난 값입니다.</translation>
    </message>
    <message>
        <source>by level</source>
        <translation>레벨별</translation>
    </message>
    <message>
        <source>by team</source>
        <translation>팀별</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Whisker from</source>
        <translation>수염 시작</translation>
    </message>
    <message>
        <source>First quartile</source>
        <translation>1사분위수</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <translation>3사분위수</translation>
    </message>
    <message>
        <source>Whisker to</source>
        <translation>수염 끝</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>전체: %1</translation>
    </message>
    <message>
        <source>Nobody has a figure.</source>
        <translation>값이 있는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>한 사람</translation>
    </message>
    <message>
        <source>n under %1: not in the box</source>
        <translation>n %1 미만: 상자에 넣지 않음</translation>
    </message>
    <message>
        <source>middle half</source>
        <translation>가운데 절반</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>판단 안 함</translation>
    </message>
    <message>
        <source>Small multiples by month</source>
        <translation>월별 작은 차트 모음</translation>
    </message>
    <message>
        <source>Heat map of scores</source>
        <translation>점수 히트맵</translation>
    </message>
    <message>
        <source>Box plot by level or team</source>
        <translation>레벨이나 팀별 상자 그림</translation>
    </message>
    <message>
        <source>Radar of the dimensions</source>
        <translation>평가 항목 레이더</translation>
    </message>
    <message>
        <source>Bars of dimensions and KPIs</source>
        <translation>평가 항목과 지표의 막대</translation>
    </message>
    <message>
        <source>Reviews of a cycle by state</source>
        <translation>평가 주기의 진행 상태</translation>
    </message>
    <message>
        <source>Grades of a cycle and their quota</source>
        <translation>평가 주기의 등급과 배분 인원</translation>
    </message>
    <message>
        <source>Roadmap progress over time</source>
        <translation>시간에 따른 로드맵 진도</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>인원 %1명</translation>
    </message>
    <message>
        <source>under 2</source>
        <translation>2점 미만</translation>
    </message>
    <message>
        <source>4 and more</source>
        <translation>4점 이상</translation>
    </message>
    <message>
        <source>By value, without interval last. Place: what the intervals leave open; who overlaps cannot be told apart.</source>
        <translation>값 순, 구간이 없는 사람은 뒤. 순위: 구간으로 볼 때 가능한 범위이며, 겹치면 우열을 가릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Place from</source>
        <translation>최고 순위</translation>
    </message>
    <message>
        <source>Place to</source>
        <translation>최저 순위</translation>
    </message>
    <message>
        <source>place</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>The cycle has no reviews.</source>
        <translation>이 주기에는 평가가 없습니다.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>come so far</source>
        <translation>도달</translation>
    </message>
    <message>
        <source>in the state now</source>
        <translation>지금 이 상태</translation>
    </message>
    <message>
        <source>come so far: in it, or further on</source>
        <translation>도달: 이 상태이거나 더 나아감</translation>
    </message>
    <message>
        <source>Reviews by state, %1</source>
        <translation>평가 진행 상태, %1</translation>
    </message>
    <message>
        <source>Reviews: %1</source>
        <translation>평가 %1건</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Come so far</source>
        <translation>도달</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>등급 없음</translation>
    </message>
    <message>
        <source>given by people</source>
        <translation>사람이 부여</translation>
    </message>
    <message>
        <source>suggested by the scores</source>
        <translation>점수에 따른 제안</translation>
    </message>
    <message>
        <source>quota, in people</source>
        <translation>배분 인원</translation>
    </message>
    <message>
        <source>given</source>
        <translation>부여</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Grades, %1</source>
        <translation>등급 분포, %1</translation>
    </message>
    <message>
        <source>People give grades; the quota and the suggestions are beside them for comparison.</source>
        <translation>등급은 사람이 정합니다. 배분 인원과 제안은 비교용입니다.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>부여</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Quota, people</source>
        <translation>배분 인원</translation>
    </message>
    <message>
        <source>Over the quota</source>
        <translation>배분 초과</translation>
    </message>
    <message>
        <source>Roadmap progress</source>
        <translation>로드맵 진도</translation>
    </message>
    <message>
        <source>ticked items</source>
        <translation>체크한 항목 수</translation>
    </message>
    <message>
        <source>A step up is an item ticked on that day. Items are not equally much work.</source>
        <translation>한 계단은 그날 체크한 항목 하나입니다. 항목마다 드는 노력은 다릅니다.</translation>
    </message>
    <message>
        <source>Level of the item</source>
        <translation>항목의 레벨</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Ticked so far</source>
        <translation>누적 체크</translation>
    </message>
    <message>
        <source>Items of the level</source>
        <translation>레벨의 항목 수</translation>
    </message>
    <message>
        <source>score 1 to 5, 3 = meets the level&apos;s target</source>
        <translation>점수 1~5, 3 = 레벨의 기준값 충족</translation>
    </message>
    <message>
        <source>Scores by KPI</source>
        <translation>지표별 점수</translation>
    </message>
    <message>
        <source>By name. Where a cell has only a stripe, n is too small to compare the score with others.</source>
        <translation>이름순. 색이 띠로만 있는 칸은 표본이 적어 다른 점수와 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>점수 구간 시작</translation>
    </message>
    <message>
        <source>Score to</source>
        <translation>점수 구간 끝</translation>
    </message>
    <message>
        <source>Comparable</source>
        <translation>비교 가능</translation>
    </message>
    <message>
        <source>interval wider than one score, or n too small for one</source>
        <translation>구간이 1점보다 넓거나 구간을 낼 수 없음</translation>
    </message>
    <message>
        <source>not declared complete: not scored</source>
        <translation>누락 없음 미확인: 점수 없음</translation>
    </message>
    <message>
        <source>By name, all with the same axes. A gap is a month without data; a single month is most often noise.</source>
        <translation>이름순, 축은 모두 같습니다. 끊긴 곳은 데이터가 없는 달이며, 한 달의 차이는 대개 흔들림입니다.</translation>
    </message>
    <message>
        <source>beyond the axis: the table has the value</source>
        <translation>축을 벗어남: 값은 표에 있음</translation>
    </message>
    <message>
        <source>target of the person&apos;s level</source>
        <translation>그 사람 레벨의 기준값</translation>
    </message>
    <message>
        <source>%1 of %2 people · page %3 of %4. The table has all.</source>
        <translation>전체 %2명 중 %1 · %4쪽 중 %3쪽. 표에는 모두 있습니다.</translation>
    </message>
    <message>
        <source>Fewer than three dimensions: see the bars.</source>
        <translation>평가 항목이 셋보다 적습니다. 막대를 보세요.</translation>
    </message>
    <message>
        <source>under half of the weight has sure data</source>
        <translation>확실한 데이터의 비중이 절반 미만</translation>
    </message>
    <message>
        <source>%1 · %2 of the weight</source>
        <translation>%1 · 비중 %2</translation>
    </message>
    <message>
        <source>Rows: %1. Names do not fit here; the table has them.</source>
        <translation>%1행. 이름이 들어갈 자리가 없습니다. 표에는 있습니다.</translation>
    </message>
    <message>
        <source>From the KPIs of the period, without ratings. What has no data is left out, and is not 0.</source>
        <translation>기간의 지표로 낸 점수이며 평점은 들어가지 않습니다. 데이터가 없으면 0이 아니라 비워 둡니다.</translation>
    </message>
    <message>
        <source>Means over the people, each by the own level&apos;s targets, with the least and the greatest. Who has no data does not count.</source>
        <translation>사람마다 자기 레벨의 기준값으로 낸 점수의 평균과 최저, 최고입니다. 데이터가 없는 사람은 빠집니다.</translation>
    </message>
    <message>
        <source>Scores by dimension</source>
        <translation>평가 항목별 점수</translation>
    </message>
    <message>
        <source>too uncertain to compare</source>
        <translation>비교하기에 불확실</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>현재 %1</translation>
    </message>
    <message>
        <source>come so far %1 of %2</source>
        <translation>도달 %2건 중 %1</translation>
    </message>
    <message>
        <source>given %1 of %2</source>
        <translation>부여 %2건 중 %1</translation>
    </message>
    <message>
        <source>suggested %1</source>
        <translation>제안 %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>표시: %1</translation>
    </message>
    <message>
        <source>Mean, limits and signals are of all months.</source>
        <translation>평균, 한계, 신호는 모든 달로 낸 것입니다.</translation>
    </message>
</context>
<context>
    <name>CheckTab</name>
    <message>
        <source>&amp;Check now</source>
        <translation>지금 점검(&amp;C)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>The check reads the whole file: its pages, its references, that everybody has a team and a level, that frozen reviews are as they were approved, and that the kept sums of teams are those of the records. It changes nothing.</source>
        <translation>점검은 파일 전체를 읽습니다. 페이지와 참조, 모든 구성원의 팀과 레벨, 확정된 평가가 승인 당시 그대로인지, 보관된 팀 합계가 기록과 같은지를 봅니다. 아무것도 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>Count the &amp;sums anew</source>
        <translation>합계 다시 계산(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Written: %1</source>
        <translation>썼습니다: %1</translation>
    </message>
    <message>
        <source>Make a new file with the built-in framework, with --sample also a made-up team</source>
        <translation>기본 역할 기준이 든 새 파일을 만듭니다. --sample을 붙이면 지어낸 견본 팀도 넣습니다</translation>
    </message>
    <message>
        <source>Show counts, schema version, framework and path</source>
        <translation>건수, 스키마 버전, 역할 기준, 경로를 보여 줍니다</translation>
    </message>
    <message>
        <source>Show the role framework</source>
        <translation>역할 기준을 보여 줍니다</translation>
    </message>
    <message>
        <source>Write the role framework to a JSON file</source>
        <translation>역할 기준을 JSON 파일로 씁니다</translation>
    </message>
    <message>
        <source>Read a role framework as a new version</source>
        <translation>역할 기준 파일을 새 버전으로 읽어 들입니다</translation>
    </message>
    <message>
        <source>List the versions of the frameworks</source>
        <translation>역할 기준의 버전을 늘어놓습니다</translation>
    </message>
    <message>
        <source>Add and update people from a CSV file</source>
        <translation>CSV 파일에서 구성원을 추가하고 고칩니다</translation>
    </message>
    <message>
        <source>Add and update KPI records; --complete declares that no row means 0</source>
        <translation>지표 기록을 추가하고 고칩니다. --complete는 행이 없으면 0이라고 확인합니다</translation>
    </message>
    <message>
        <source>List the file formats of KPI records</source>
        <translation>지표 기록의 파일 형식을 늘어놓습니다</translation>
    </message>
    <message>
        <source>List the imports</source>
        <translation>가져오기 이력을 늘어놓습니다</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>가져오기를 되돌립니다</translation>
    </message>
    <message>
        <source>List people</source>
        <translation>구성원을 늘어놓습니다</translation>
    </message>
    <message>
        <source>Write down that a person is away</source>
        <translation>부재 기간을 적습니다</translation>
    </message>
    <message>
        <source>Show the KPI figures of a person, a team or everybody</source>
        <translation>한 사람, 한 팀 또는 모두의 지표를 보여 줍니다</translation>
    </message>
    <message>
        <source>Show the records behind a figure, with their origin</source>
        <translation>지표 값의 근거 기록을 출처와 함께 보여 줍니다</translation>
    </message>
    <message>
        <source>Plan a review cycle</source>
        <translation>평가 주기를 준비합니다</translation>
    </message>
    <message>
        <source>List the review cycles</source>
        <translation>평가 주기를 늘어놓습니다</translation>
    </message>
    <message>
        <source>Start reviews, and say who was passed over and why</source>
        <translation>평가를 시작하고, 건너뛴 사람과 까닭을 알립니다</translation>
    </message>
    <message>
        <source>List the reviews of a cycle</source>
        <translation>주기의 평가를 늘어놓습니다</translation>
    </message>
    <message>
        <source>Show a review with its scores and how they were made</source>
        <translation>평가를 점수와 산출 근거와 함께 보여 줍니다</translation>
    </message>
    <message>
        <source>Put in a rater&apos;s part from a JSON file</source>
        <translation>평가자가 쓴 내용을 JSON 파일에서 넣습니다</translation>
    </message>
    <message>
        <source>List the reports</source>
        <translation>보고서를 늘어놓습니다</translation>
    </message>
    <message>
        <source>List the charts</source>
        <translation>차트를 늘어놓습니다</translation>
    </message>
    <message>
        <source>Draw people with their 95% intervals and targets</source>
        <translation>사람마다 95% 구간과 기준값을 그립니다</translation>
    </message>
    <message>
        <source>Draw a KPI by month with its limits and signals</source>
        <translation>지표를 월별로 한계와 신호와 함께 그립니다</translation>
    </message>
    <message>
        <source>Write a verified copy of the file</source>
        <translation>확인을 거친 사본을 씁니다</translation>
    </message>
    <message>
        <source>Put a verified copy in the place of the file, which is kept aside</source>
        <translation>확인된 사본을 파일 자리에 놓고, 앞의 파일은 따로 남겨 둡니다</translation>
    </message>
    <message>
        <source>Bring an older file to this program&apos;s schema, after a verified backup</source>
        <translation>확인된 백업을 만든 뒤 오래된 파일을 이 프로그램의 스키마로 올립니다</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>만들었습니다: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>스키마 버전</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>역할 기준</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>엔지니어</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>KPI records</source>
        <translation>지표 기록</translation>
    </message>
    <message>
        <source>Review cycles</source>
        <translation>평가 주기</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>백업하고 확인했습니다: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>복원했습니다: %1</translation>
    </message>
    <message>
        <source>The former file is kept: %1</source>
        <translation>앞의 파일은 남겨 두었습니다: %1</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>파일이 온전합니다.</translation>
    </message>
    <message>
        <source>Migrated from schema %1 to %2. Backup: %3</source>
        <translation>스키마를 %1에서 %2로 올렸습니다. 백업: %3</translation>
    </message>
    <message>
        <source>The schema is already the newest.</source>
        <translation>스키마가 이미 최신입니다.</translation>
    </message>
    <message>
        <source>Framework %1 is now version %2.</source>
        <translation>역할 기준 %1의 버전이 %2입니다.</translation>
    </message>
    <message>
        <source>Rows: %1, added: %2, updated: %3, unchanged: %4</source>
        <translation>행 %1, 추가 %2, 수정 %3, 그대로 %4</translation>
    </message>
    <message>
        <source>Import number %1</source>
        <translation>가져오기 번호 %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>시각(UTC)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Taken back at (UTC)</source>
        <translation>되돌린 시각(UTC)</translation>
    </message>
    <message>
        <source>Import number %1 was taken back.</source>
        <translation>가져오기 %1번을 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>분자</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>분모</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>참조</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>import %1, %2, line %3</source>
        <translation>가져오기 %1, %2, %3행</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>연차</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>입사일</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>퇴사일</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <translation>부재: %1, %2</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>시작한 평가: %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>남은 것</translation>
    </message>
    <message>
        <source>Take a review cycle to its next state, and say what that means</source>
        <translation>평가 주기를 다음 상태로 넘기고, 그 뜻을 알립니다</translation>
    </message>
    <message>
        <source>Take a review to another state: on, back, to an appeal and its decision, or open again</source>
        <translation>평가를 다른 상태로 넘깁니다: 다음 단계, 반려, 이의신청과 이의 처리, 재평가</translation>
    </message>
    <message>
        <source>Sign a box of the approval line: one&apos;s own, on behalf of an absent person, or with final authority</source>
        <translation>결재란에 서명합니다: 본인 결재, 부재자를 대신한 대결, 전결</translation>
    </message>
    <message>
        <source>Change the raters of a review that is started</source>
        <translation>시작한 평가의 평가자를 바꿉니다</translation>
    </message>
    <message>
        <source>Show what differs between two revisions of a review</source>
        <translation>평가의 두 개정이 어떻게 다른지 보여 줍니다</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>바뀐 것</translation>
    </message>
    <message>
        <source>Revision %1 → %2</source>
        <translation>개정 %1 → %2</translation>
    </message>
    <message>
        <source>The revisions do not differ.</source>
        <translation>두 개정이 같습니다.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>부여</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Against the quota</source>
        <translation>배분 대비</translation>
    </message>
    <message>
        <source>Show a cycle&apos;s grades side by side: reviews, counts against the quota, raters</source>
        <translation>한 주기의 등급을 나란히 보기: 평가, 배분 대비 인원, 평가자</translation>
    </message>
    <message>
        <source>Add and update roadmap ticks from a CSV file</source>
        <translation>CSV 파일에서 학습 로드맵 체크를 추가하고 고칩니다</translation>
    </message>
    <message>
        <source>Set a review cycle&apos;s name, period, stages, due dates, appeal days, grade quotas and approval line</source>
        <translation>평가 주기의 이름, 기간, 단계, 기한, 이의신청 기간, 배분 인원, 결재선을 정합니다</translation>
    </message>
    <message>
        <source>Show a person&apos;s roadmap, and what is known about the step to the next level</source>
        <translation>한 사람의 학습 로드맵과 다음 레벨에 대해 알려진 사실을 보여 줍니다</translation>
    </message>
    <message>
        <source>Tick an item of the roadmap, change its day, note or evidence, or take the tick back</source>
        <translation>학습 로드맵 항목을 체크하거나, 완료일·비고·근거를 고치거나, 체크를 되돌립니다</translation>
    </message>
    <message>
        <source>Set what has become of a goal of the last approved review</source>
        <translation>마지막으로 승인된 평가의 목표가 어떻게 되었는지 적습니다</translation>
    </message>
    <message>
        <source>%1 would go from “%2” to “%3”.</source>
        <translation>%1: “%2”에서 “%3” 상태로 넘어가게 됩니다.</translation>
    </message>
    <message>
        <source>Roadmap ticks</source>
        <translation>학습 로드맵 체크</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>완료일</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Not in the roadmap any more: %1 (%2)</source>
        <translation>이제 학습 로드맵에 없는 항목: %1 (%2)</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>되돌림: %1</translation>
    </message>
    <message>
        <source>Ticked: %1 (%2)</source>
        <translation>체크함: %1 (%2)</translation>
    </message>
    <message>
        <source>Goal %1: %2</source>
        <translation>목표 %1: %2</translation>
    </message>
    <message>
        <source>Would be started: %1</source>
        <translation>시작될 평가: %1</translation>
    </message>
    <message>
        <source>Draw a KPI by month, a small picture for each person</source>
        <translation>한 지표를 월별로, 사람마다 작은 그림으로 그립니다</translation>
    </message>
    <message>
        <source>Draw people&apos;s scores in all KPIs as a heat map</source>
        <translation>모든 지표의 점수를 히트맵으로 그립니다</translation>
    </message>
    <message>
        <source>Draw people&apos;s figures by level or team as a box plot</source>
        <translation>레벨이나 팀별로 사람들의 값을 상자 그림으로 그립니다</translation>
    </message>
    <message>
        <source>Draw the dimensions&apos; scores against the targets as a radar</source>
        <translation>평가 항목 점수를 기준값과 함께 레이더로 그립니다</translation>
    </message>
    <message>
        <source>Draw the dimensions&apos; and KPIs&apos; scores as bars</source>
        <translation>평가 항목과 지표의 점수를 막대로 그립니다</translation>
    </message>
    <message>
        <source>Draw how far the reviews of a cycle are, by state</source>
        <translation>평가 주기의 진행 상태를 그립니다</translation>
    </message>
    <message>
        <source>Draw the grades of a cycle against their quota</source>
        <translation>평가 주기의 등급을 배분 인원과 함께 그립니다</translation>
    </message>
    <message>
        <source>Draw how people went along their roadmaps</source>
        <translation>로드맵 진도를 시간에 따라 그립니다</translation>
    </message>
    <message>
        <source>Show what is due from the person of --as, how far a cycle is, and what its data lacks</source>
        <translation>--as로 지정한 사람이 할 일, 평가 주기의 진행 상황, 부족한 데이터를 보여 줍니다</translation>
    </message>
    <message>
        <source>Make a new role framework from a copy</source>
        <translation>사본으로 새 역할 기준을 만듭니다</translation>
    </message>
    <message>
        <source>Show what differs between two versions of a framework (KEY@V: of any)</source>
        <translation>역할 기준의 두 버전에서 다른 점을 보여 줍니다 (KEY@V: 다른 역할 기준의 버전)</translation>
    </message>
    <message>
        <source>Write the people to a CSV or XLSX file</source>
        <translation>구성원을 CSV나 XLSX 파일로 씁니다</translation>
    </message>
    <message>
        <source>Write the KPI records to a CSV or XLSX file</source>
        <translation>지표 기록을 CSV나 XLSX 파일로 씁니다</translation>
    </message>
    <message>
        <source>Write the roadmap ticks to a CSV or XLSX file</source>
        <translation>학습 로드맵 체크를 CSV나 XLSX 파일로 내보냅니다</translation>
    </message>
    <message>
        <source>Write the reviews of a cycle, with scores and grades, to a CSV or XLSX file</source>
        <translation>평가 주기의 평가를 점수, 등급과 함께 CSV나 XLSX 파일로 씁니다</translation>
    </message>
    <message>
        <source>Write a cycle&apos;s due dates to a calendar file (.ics), with --as those of a person</source>
        <translation>평가 주기의 기한을 달력 파일(.ics)로 씁니다. --as가 있으면 그 사람의 기한만 씁니다</translation>
    </message>
    <message>
        <source>Let a person work by a role framework</source>
        <translation>구성원이 따를 역할 기준을 정합니다</translation>
    </message>
    <message>
        <source>Leave a record out of all figures, with a reason, or (--undo) let it count again</source>
        <translation>기록 하나를 사유와 함께 모든 수치에서 제외하거나, --undo로 다시 집계합니다</translation>
    </message>
    <message>
        <source>Check that the file is sound; --recount first counts the kept sums of teams anew</source>
        <translation>파일이 온전한지 점검합니다. --recount는 보관된 팀 합계를 먼저 다시 계산합니다</translation>
    </message>
    <message>
        <source>Written: %1, due dates: %2</source>
        <translation>저장했습니다: %1, 기한: %2개</translation>
    </message>
    <message>
        <source>The versions do not differ.</source>
        <translation>두 버전은 서로 같습니다.</translation>
    </message>
    <message>
        <source>New framework %1, a copy of %2, version %3.</source>
        <translation>새 역할 기준을 만들었습니다: %1 (%2 버전 %3의 사본).</translation>
    </message>
    <message>
        <source>%1 works by the framework %2 from the next review on.</source>
        <translation>%1: 다음 평가부터 따를 역할 기준은 %2입니다.</translation>
    </message>
    <message>
        <source>Counts again: %1</source>
        <translation>다시 집계합니다: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>제외했습니다: %1</translation>
    </message>
    <message>
        <source>Print reviews as PDF or web pages: one file, or with --team and --all a folder; --one-file puts all into one PDF, with bookmarks</source>
        <translation>평가서를 PDF나 웹 페이지로 만듭니다: 파일 하나, --team과 --all이면 폴더에; --one-file이면 책갈피가 있는 PDF 하나로</translation>
    </message>
    <message>
        <source>Print a level&apos;s form, or a person&apos;s, to fill in, as PDF or a web page</source>
        <translation>레벨이나 사람의 빈 평가 양식을 PDF나 웹 페이지로 만듭니다</translation>
    </message>
    <message>
        <source>Print a team&apos;s KPIs as charts and tables, as PDF or a web page</source>
        <translation>팀의 지표를 차트와 표로 PDF나 웹 페이지에 담습니다</translation>
    </message>
    <message>
        <source>Print how far a review cycle is, its grades and quotas and their reasons, as PDF or a web page</source>
        <translation>평가 주기의 진행, 등급과 배분 인원, 그 사유를 PDF나 웹 페이지로 만듭니다</translation>
    </message>
    <message>
        <source>Print people&apos;s roadmaps and promotion readiness as PDF or web pages, as reviews are</source>
        <translation>구성원의 학습 로드맵과 승급 준비도를 평가서처럼 PDF나 웹 페이지로 만듭니다</translation>
    </message>
    <message>
        <source>Print the job description as a booklet, as PDF or a web page</source>
        <translation>직무 기술서를 소책자 PDF나 웹 페이지로 만듭니다</translation>
    </message>
    <message>
        <source>List what is missing, undeclared, stale, impossible or a sudden jump in the records of a cycle or a period</source>
        <translation>평가 주기나 기간의 기록에서 빠진 것, 확인되지 않은 것, 오래된 것, 있을 수 없는 값, 급변을 나열합니다</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>employee_no</source>
        <translation>사번(employee_no)</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름(name)</translation>
    </message>
    <message>
        <source>team</source>
        <translation>팀(team)</translation>
    </message>
    <message>
        <source>level</source>
        <translation>레벨(level)</translation>
    </message>
    <message>
        <source>hired_on</source>
        <translation>입사일(hired_on)</translation>
    </message>
    <message>
        <source>career_started_on</source>
        <translation>경력시작일(career_started_on)</translation>
    </message>
    <message>
        <source>left_on</source>
        <translation>퇴사일(left_on)</translation>
    </message>
    <message>
        <source>email</source>
        <translation>이메일(email)</translation>
    </message>
    <message>
        <source>manager_no</source>
        <translation>관리자사번(manager_no)</translation>
    </message>
    <message>
        <source>kpi</source>
        <translation>지표(kpi)</translation>
    </message>
    <message>
        <source>date</source>
        <translation>일자(date)</translation>
    </message>
    <message>
        <source>value</source>
        <translation>값(value)</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>분자(numerator)</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>분모(denominator)</translation>
    </message>
    <message>
        <source>ref</source>
        <translation>참조(ref)</translation>
    </message>
    <message>
        <source>note</source>
        <translation>비고(note)</translation>
    </message>
    <message>
        <source>item</source>
        <translation>항목(item)</translation>
    </message>
    <message>
        <source>done_on</source>
        <translation>완료일(done_on)</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>근거(evidence)</translation>
    </message>
    <message>
        <source>framework</source>
        <translation>역할기준(framework)</translation>
    </message>
</context>
<context>
    <name>CompletenessForm</name>
    <message>
        <source>From</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>마지막 날(&amp;L)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>대상(&amp;W)</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Counts of which nothing is missing</source>
        <translation>누락이 없는 횟수 지표</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>시작일(&amp;M)</translation>
    </message>
</context>
<context>
    <name>CycleActions</name>
    <message>
        <source>Start reviews</source>
        <translation>평가 시작</translation>
    </message>
    <message>
        <source>Reviews started: %1</source>
        <translation>시작한 평가: %1</translation>
    </message>
    <message>
        <source>Passed over: %1. Whom and why stands below.</source>
        <translation>건너뜀: %1. 대상과 까닭은 아래에 있습니다.</translation>
    </message>
    <message>
        <source>Starting the reviews…</source>
        <translation>평가를 시작하는 중…</translation>
    </message>
    <message>
        <source>Take the review cycle “%1” from “%2” to “%3”? It cannot go back.</source>
        <translation>평가 주기 “%1”의 상태를 넘길까요? 지금은 “%2”, 다음은 “%3”입니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Advance the cycle</source>
        <translation>주기 넘기기</translation>
    </message>
    <message>
        <source>The cycle is now in the state “%1”.</source>
        <translation>주기의 상태: %1</translation>
    </message>
    <message>
        <source>The cycle has no second review.</source>
        <translation>이 주기에는 2차 평가가 없습니다.</translation>
    </message>
</context>
<context>
    <name>CycleEdits</name>
    <message>
        <source>Edit of the cycle %1</source>
        <translation>%1 주기 고치기</translation>
    </message>
    <message>
        <source>Raters of %1</source>
        <translation>%1 님의 평가자</translation>
    </message>
</context>
<context>
    <name>CycleState</name>
    <message>
        <source>Planned</source>
        <translation>준비</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>등급 조정</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종료</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Import &amp;KPI records…</source>
        <translation>지표 기록 가져오기(&amp;K)…</translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation>또는 파일을 여기에 끌어다 놓으세요</translation>
    </message>
    <message>
        <source>E&amp;xport people…</source>
        <translation>구성원 내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Export KPI &amp;records…</source>
        <translation>지표 기록 내보내기(&amp;R)…</translation>
    </message>
    <message>
        <source>Parts of the data</source>
        <translation>데이터의 부분</translation>
    </message>
    <message>
        <source>I&amp;mport people…</source>
        <translation>구성원 가져오기(&amp;M)…</translation>
    </message>
    <message>
        <source>Import roadmap &amp;ticks…</source>
        <translation>학습 로드맵 체크 가져오기(&amp;T)…</translation>
    </message>
    <message>
        <source>Export tick&amp;s…</source>
        <translation>로드맵 체크 내보내기(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>Declarations</name>
    <message>
        <source>%1 and others: %2 in all</source>
        <translation>%1 외, 모두 %2</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>With import</source>
        <translation>가져오기와 함께</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>직접</translation>
    </message>
</context>
<context>
    <name>DeclarationsTab</name>
    <message>
        <source>Where a count has no record there is no data, which is never 0. Only where somebody declares that nothing is missing, no record means 0.</source>
        <translation>횟수 지표에 기록이 없으면 데이터 없음이며 0이 아닙니다. 누락이 없다고 확인한 경우에만 기록 없음이 0을 뜻합니다.</translation>
    </message>
    <message>
        <source>What is declared complete</source>
        <translation>누락 없음으로 확인한 것</translation>
    </message>
    <message>
        <source>A declaration made with an import falls when that import is taken back.</source>
        <translation>가져오기와 함께 한 확인은 그 가져오기를 되돌리면 함께 없어집니다.</translation>
    </message>
    <message>
        <source>&amp;Declare…</source>
        <translation>확인(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>Derivation</name>
    <message>
        <source>equal part</source>
        <translation>균등</translation>
    </message>
    <message>
        <source>Every value is the sum of share × value of the lines below it. What has no data drops out, and the other shares fill up.</source>
        <translation>각 값은 아래 줄의 적용 비중 × 값을 더한 것입니다. 데이터가 없는 항목은 빠지고 나머지 비중이 그 자리를 채웁니다.</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Higher is better</source>
        <translation>높을수록 좋음</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>낮을수록 좋음</translation>
    </message>
</context>
<context>
    <name>EngineerForm</name>
    <message>
        <source>&amp;Revert</source>
        <translation>되돌리기(&amp;R)</translation>
    </message>
    <message>
        <source>Drop what was typed and not saved (Esc)</source>
        <translation>저장하지 않은 입력을 버립니다 (Esc)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>E&amp;mployee number</source>
        <translation>사번(&amp;M)</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>사번</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>입사일</translation>
    </message>
    <message>
        <source>Year, month and day: 2026-01-31</source>
        <translation>연-월-일: 2026-01-31</translation>
    </message>
    <message>
        <source>Left on (first day away)</source>
        <translation>퇴사일(재직하지 않는 첫날)</translation>
    </message>
    <message>
        <source>Career &amp;started on</source>
        <translation>경력 시작일(&amp;S)</translation>
    </message>
    <message>
        <source>Career started on</source>
        <translation>경력 시작일</translation>
    </message>
    <message>
        <source>Mana&amp;ger</source>
        <translation>관리자(&amp;G)</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>비고(&amp;O)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>E-ma&amp;il</source>
        <translation>이메일(&amp;I)</translation>
    </message>
    <message>
        <source>Hire&amp;d on</source>
        <translation>입사일(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Left on (first day away)</source>
        <translation>퇴사일(재직하지 않는 첫날)(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Framework</source>
        <translation>역할 기준(&amp;F)</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>역할 기준</translation>
    </message>
    <message>
        <source>Counts from the next review on</source>
        <translation>다음 평가부터 적용됩니다</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>File not found: %1</source>
        <translation>파일을 찾을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1 (%2)</source>
        <translation>파일을 읽을 수 없습니다: %1 (%2)</translation>
    </message>
    <message>
        <source>The file cannot be written: %1 (%2)</source>
        <translation>파일을 쓸 수 없습니다: %1 (%2)</translation>
    </message>
    <message>
        <source>The file already exists: %1. Choose another name.</source>
        <translation>같은 이름의 파일이 이미 있습니다: %1. 다른 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>This is not a regular file: %1</source>
        <translation>일반 파일이 아닙니다: %1</translation>
    </message>
    <message>
        <source>No space is left for the file: %1. Nothing was changed. Make room, then try again.</source>
        <translation>디스크 공간이 부족합니다: %1. 변경된 내용은 없습니다. 공간을 확보한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The character encoding of the file is not known. Save it as UTF-8.</source>
        <translation>파일의 문자 인코딩을 알 수 없습니다. UTF-8로 저장해 주십시오.</translation>
    </message>
    <message>
        <source>A byte cannot be read as %1. Save the file as UTF-8.</source>
        <translation>%1 인코딩으로 읽을 수 없는 바이트가 있습니다. 파일을 UTF-8로 저장해 주십시오.</translation>
    </message>
    <message>
        <source>A character that is not allowed: %1</source>
        <translation>허용되지 않는 문자가 있습니다: %1</translation>
    </message>
    <message>
        <source>The field is longer than %1 bytes. A closing quotation mark may be missing.</source>
        <translation>필드가 %1바이트를 넘습니다. 닫는 따옴표가 빠졌는지 확인하세요.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>열린 따옴표가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>A quotation mark stands in the middle of a field. Put the field in quotation marks and double those inside.</source>
        <translation>필드 중간에 따옴표가 있습니다. 필드 전체를 따옴표로 묶고 안쪽 따옴표는 두 번 쓰십시오.</translation>
    </message>
    <message>
        <source>Fields expected: %1, found: %2</source>
        <translation>필드 수가 맞지 않습니다. 필요한 수: %1, 실제: %2</translation>
    </message>
    <message>
        <source>A column is missing: %1</source>
        <translation>필요한 열이 없습니다: %1</translation>
    </message>
    <message>
        <source>The column is not known: %1</source>
        <translation>알 수 없는 열입니다: %1</translation>
    </message>
    <message>
        <source>The column appears twice: %1</source>
        <translation>같은 열이 두 번 있습니다: %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The file has problems, and nothing was changed: %1</source>
        <translation>파일에 문제가 있어 아무것도 변경하지 않았습니다: %1</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes.</source>
        <translation>파일이 %1바이트를 넘습니다.</translation>
    </message>
    <message>
        <source>Not valid JSON at line %1, character %2.</source>
        <translation>올바른 JSON이 아닙니다. 위치: %1행 %2번째 문자</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than %1 levels.</source>
        <translation>JSON의 중첩이 %1단계를 넘습니다.</translation>
    </message>
    <message>
        <source>A JSON key appears twice: %1</source>
        <translation>JSON 키가 두 번 있습니다: %1</translation>
    </message>
    <message>
        <source>A JSON number is out of range: %1</source>
        <translation>JSON 숫자가 허용 범위를 벗어났습니다: %1</translation>
    </message>
    <message>
        <source>Missing from the JSON: %1</source>
        <translation>JSON에 빠진 항목이 있습니다: %1</translation>
    </message>
    <message>
        <source>Of the wrong type in the JSON: %1. Expected: %2</source>
        <translation>JSON 값의 형식이 다릅니다: %1. 필요한 형식: %2</translation>
    </message>
    <message>
        <source>Not known in the JSON: %1</source>
        <translation>JSON에 알 수 없는 키가 있습니다: %1</translation>
    </message>
    <message>
        <source>Not a valid value in the JSON: %1 = %2</source>
        <translation>JSON 값이 올바르지 않습니다: %1 = %2</translation>
    </message>
    <message>
        <source>The JSON has problems, and nothing was changed.</source>
        <translation>JSON에 문제가 있어 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>취소했습니다. 변경된 내용은 없습니다.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>값이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Not a number: %1. Write it as 1234.5, without a unit.</source>
        <translation>숫자가 아닙니다: %1. 단위 없이 1234.5처럼 적으십시오.</translation>
    </message>
    <message>
        <source>The number is out of range: %1. Allowed: from %2 to %3</source>
        <translation>숫자가 범위를 벗어났습니다: %1. 허용 범위: %2부터 %3까지</translation>
    </message>
    <message>
        <source>Not a date: %1. Write it as 2026-01-31.</source>
        <translation>날짜가 아닙니다: %1. 2026-01-31처럼 적으십시오.</translation>
    </message>
    <message>
        <source>Not a period: from %1 to %2. The end must come after the beginning.</source>
        <translation>올바른 기간이 아닙니다: 시작 %1, 끝 %2. 끝은 시작보다 뒤여야 합니다.</translation>
    </message>
    <message>
        <source>Not a level: %1. Use junior, mid, senior or lead.</source>
        <translation>레벨이 아닙니다: %1. 주니어, 미드, 시니어, 리드 중에서 적으십시오.</translation>
    </message>
    <message>
        <source>Not a valid key: %1. Use small letters, digits, points, hyphens and underscores.</source>
        <translation>올바른 키가 아닙니다: %1. 영문 소문자, 숫자, 마침표, 하이픈, 밑줄만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Not one of the choices: %1. Choose from: %2</source>
        <translation>선택할 수 없는 값입니다: %1. 가능한 값: %2</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>글이 %1자를 넘습니다.</translation>
    </message>
    <message>
        <source>This looks like a resident registration number. Levelbook never keeps one: remove it.</source>
        <translation>주민등록번호로 보이는 값이 있습니다. Levelbook은 주민등록번호를 보관하지 않으니 지워 주십시오.</translation>
    </message>
    <message>
        <source>The numerator %1 is above the denominator %2.</source>
        <translation>분자가 분모보다 큽니다. 분자: %1, 분모: %2</translation>
    </message>
    <message>
        <source>This KPI takes no value here: %1</source>
        <translation>이 지표에는 쓰지 않는 값입니다: %1</translation>
    </message>
    <message>
        <source>The same record is in the file twice. It stood first on line %1.</source>
        <translation>같은 기록이 파일에 두 번 있습니다. 처음 나온 곳: %1행</translation>
    </message>
    <message>
        <source>The same employee number is in the file twice: %1. It stood first on line %2.</source>
        <translation>같은 사번이 파일에 두 번 있습니다: %1. 처음 나온 곳: %2행</translation>
    </message>
    <message>
        <source>The day of leaving is before the day of hiring.</source>
        <translation>퇴사일이 입사일보다 앞섭니다.</translation>
    </message>
    <message>
        <source>No engineer has this employee number: %1</source>
        <translation>이 사번의 엔지니어가 없습니다: %1</translation>
    </message>
    <message>
        <source>There is no team of this name: %1</source>
        <translation>이 이름의 팀이 없습니다: %1</translation>
    </message>
    <message>
        <source>The framework has no KPI of this name: %1</source>
        <translation>역할 기준에 이 지표가 없습니다: %1</translation>
    </message>
    <message>
        <source>There is no review cycle of this name: %1</source>
        <translation>이 이름의 평가 주기가 없습니다: %1</translation>
    </message>
    <message>
        <source>Employee %1 has no review in this cycle: %2</source>
        <translation>사번 %1의 평가가 이 평가 주기에 없습니다: %2</translation>
    </message>
    <message>
        <source>There is no import of this number: %1</source>
        <translation>이 번호의 가져오기가 없습니다: %1</translation>
    </message>
    <message>
        <source>There is no such framework or version: %1</source>
        <translation>역할 기준 또는 버전이 없습니다: %1</translation>
    </message>
    <message>
        <source>The level has no such duty or competency: %1</source>
        <translation>이 레벨에 없는 주요 업무 또는 핵심 역량입니다: %1</translation>
    </message>
    <message>
        <source>There is no KPI source of this name: %1</source>
        <translation>이 이름의 지표 출처가 없습니다: %1</translation>
    </message>
    <message>
        <source>The KPI is not recorded for this kind of subject (person or team): %1</source>
        <translation>이 대상(개인 또는 팀)에는 기록하지 않는 지표입니다: %1</translation>
    </message>
    <message>
        <source>The name is already in use: %1</source>
        <translation>이미 쓰고 있는 이름입니다: %1</translation>
    </message>
    <message>
        <source>The line of managers leads back to the same person: %1</source>
        <translation>관리자 관계가 같은 사람에게 되돌아옵니다: %1</translation>
    </message>
    <message>
        <source>The step from “%1” to “%2” is not possible.</source>
        <translation>‘%1’ 상태에서 ‘%2’ 상태로는 넘어갈 수 없습니다.</translation>
    </message>
    <message>
        <source>The step to “%1” is not possible yet: something is missing.</source>
        <translation>아직 ‘%1’ 상태로 넘어갈 수 없습니다. 빠진 것이 있습니다.</translation>
    </message>
    <message>
        <source>%2: no rating yet for %1. Rate it, or skip it with a reason.</source>
        <translation>%2: 평점이 없습니다. 항목: %1. 평점을 매기거나 사유를 적고 평가에서 제외하세요.</translation>
    </message>
    <message>
        <source>%1: the overall comment is missing.</source>
        <translation>%1: 종합 의견이 없습니다.</translation>
    </message>
    <message>
        <source>The grade is missing.</source>
        <translation>등급이 없습니다.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>사유가 없습니다.</translation>
    </message>
    <message>
        <source>Not signed yet: %1</source>
        <translation>아직 결재되지 않았습니다: %1</translation>
    </message>
    <message>
        <source>The review cycle must be in the state “%1” for this.</source>
        <translation>평가 주기가 ‘%1’ 상태일 때만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1: cannot write while the review is in the state “%2”.</source>
        <translation>%1: 평가가 ‘%2’ 상태일 때는 작성할 수 없습니다.</translation>
    </message>
    <message>
        <source>The review is approved and can no longer be changed. Reopen it for a new revision.</source>
        <translation>승인된 평가는 변경할 수 없습니다. 고치려면 재평가로 새 개정을 만드십시오.</translation>
    </message>
    <message>
        <source>The grade is locked, because a box is already signed. Send the review back to change it.</source>
        <translation>결재가 시작되어 등급을 변경할 수 없습니다. 바꾸려면 평가를 반려하세요.</translation>
    </message>
    <message>
        <source>Employee %1 has no active day in the period.</source>
        <translation>사번 %1: 이 기간에 재직한 날이 없습니다.</translation>
    </message>
    <message>
        <source>Not a rating: %1. Use a whole number from 1 to 5.</source>
        <translation>평점이 아닙니다: %1. 1부터 5까지의 정수로 적으십시오.</translation>
    </message>
    <message>
        <source>The weights add up to %1 instead of 100%.</source>
        <translation>가중치의 합이 100%가 아닙니다. 현재 합계: %1</translation>
    </message>
    <message>
        <source>The targets of %1 at the level %2 do not rise or fall evenly from floor over meets to exceeds.</source>
        <translation>기준값이 하한, 충족, 초과의 순서로 놓여 있지 않습니다. 지표: %1, 레벨: %2</translation>
    </message>
    <message>
        <source>This is not a Levelbook file: %1</source>
        <translation>Levelbook 파일이 아닙니다: %1</translation>
    </message>
    <message>
        <source>The file belongs to another program: %1</source>
        <translation>다른 프로그램의 파일입니다: %1</translation>
    </message>
    <message>
        <source>The file is damaged, and nothing is written to it: %1 (%2). Restore a backup.</source>
        <translation>파일이 손상되어 더 이상 쓰지 않습니다: %1 (%2). 백업에서 복원하세요.</translation>
    </message>
    <message>
        <source>The file was written by a newer Levelbook (version %1, known up to %2). Update the program.</source>
        <translation>더 새로운 Levelbook에서 만든 파일입니다(파일 버전 %1, 지원 버전 %2까지). 프로그램을 업데이트하세요.</translation>
    </message>
    <message>
        <source>The file is of an older version (%1) and must be migrated first.</source>
        <translation>이전 버전(%1)의 파일이므로 먼저 변환해야 합니다.</translation>
    </message>
    <message>
        <source>The file holds something that Levelbook did not put there: %1</source>
        <translation>Levelbook이 만들지 않은 것이 파일에 들어 있습니다: %1</translation>
    </message>
    <message>
        <source>The file is read-only: %1</source>
        <translation>읽기 전용 파일입니다: %1</translation>
    </message>
    <message>
        <source>Another program is writing to the file: %1. Try again in a moment.</source>
        <translation>다른 프로그램이 파일에 쓰고 있습니다: %1. 잠시 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The file is open elsewhere: %1 (%2)</source>
        <translation>다른 곳에서 열려 있는 파일입니다: %1 (%2)</translation>
    </message>
    <message>
        <source>The file was moved, deleted or replaced while it was open: %1. Nothing more is written to it.</source>
        <translation>파일이 열려 있는 동안 이동, 삭제 또는 교체되었습니다: %1. 더 이상 이 파일에 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Changed elsewhere in the meantime: %1. Reload, then try again.</source>
        <translation>그사이 다른 곳에서 변경되었습니다: %1. 다시 불러온 뒤 시도하세요.</translation>
    </message>
    <message>
        <source>The database refused a setting that safety needs: %1 = %2</source>
        <translation>안전에 필요한 데이터베이스 설정이 적용되지 않았습니다: %1 = %2</translation>
    </message>
    <message>
        <source>The backup could not be verified and was not kept: %1</source>
        <translation>백업을 검증하지 못해 남겨 두지 않았습니다: %1</translation>
    </message>
    <message>
        <source>The change would break a rule of the database: %1</source>
        <translation>데이터베이스의 규칙에 어긋나 변경할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The database reports failure %1: %2</source>
        <translation>데이터베이스 오류 %1: %2</translation>
    </message>
    <message>
        <source>The option is not known: %1</source>
        <translation>알 수 없는 옵션입니다: %1</translation>
    </message>
    <message>
        <source>The command is not known: %1</source>
        <translation>알 수 없는 명령입니다: %1</translation>
    </message>
    <message>
        <source>An option is missing: %1</source>
        <translation>필요한 옵션이 없습니다: %1</translation>
    </message>
    <message>
        <source>Not a language of Levelbook: %1. Use ko or en.</source>
        <translation>지원하지 않는 언어입니다: %1. ko 또는 en을 쓰십시오.</translation>
    </message>
    <message>
        <source>There is no report of this kind: %1</source>
        <translation>이 종류의 보고서가 없습니다: %1</translation>
    </message>
    <message>
        <source>There is no chart of this kind: %1</source>
        <translation>이 종류의 차트가 없습니다: %1</translation>
    </message>
    <message>
        <source>The font is missing: %1. Install it, then try again.</source>
        <translation>글꼴이 없습니다: %1. 설치한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1 열</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1 열</translation>
    </message>
    <message>
        <source>The grade needs a reason. Given: %1, suggested: %2</source>
        <translation>등급에는 사유가 필요합니다. 부여한 등급: %1, 제안 등급: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Only a count can be declared complete, which this KPI is not: %1</source>
        <translation>누락 없음은 횟수 지표에만 확인할 수 있습니다: %1</translation>
    </message>
    <message>
        <source>The person already has a review in this cycle: %1</source>
        <translation>이 주기에 이미 평가가 있는 사람입니다: %1</translation>
    </message>
    <message>
        <source>This is already written down: %1</source>
        <translation>이미 적혀 있습니다: %1</translation>
    </message>
    <message>
        <source>This part is not written by this rater: %1</source>
        <translation>이 부분은 이 평가자가 쓰지 않습니다: %1</translation>
    </message>
    <message>
        <source>A grade cannot be given while the review is in the state “%1”.</source>
        <translation>평가가 “%1” 상태일 때는 등급을 줄 수 없습니다.</translation>
    </message>
    <message>
        <source>A statement cannot be written while the review is in the state “%1”.</source>
        <translation>평가가 “%1” 상태일 때는 본인 의견을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Import %1 has already been taken back.</source>
        <translation>가져오기 %1번은 이미 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Import %1 cannot be taken back: import %2 changed its records later. Take that one back first.</source>
        <translation>가져오기 %1번은 되돌릴 수 없습니다. 가져오기 %2번이 나중에 그 기록을 고쳤으니 먼저 그것을 되돌리세요.</translation>
    </message>
    <message>
        <source>Import %1 cannot be taken back: this person was changed later or has records or reviews: %2</source>
        <translation>가져오기 %1번은 되돌릴 수 없습니다. 나중에 고쳤거나 기록 또는 평가가 있는 사람이 있습니다: %2</translation>
    </message>
    <message>
        <source>Not an e-mail address: %1. Write it as name@example.com.</source>
        <translation>이메일 주소가 아닙니다: %1. name@example.com처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>The employee number %1 already belongs to %2.</source>
        <translation>이미 다른 사람의 사번입니다: %1 (%2)</translation>
    </message>
    <message>
        <source>Employee %1 cannot be removed: records, reviews or other people refer to this person. Enter the day of leaving instead.</source>
        <translation>%1 사번은 지울 수 없습니다. 지표 기록이나 평가, 다른 구성원이 이 사람을 가리키고 있습니다. 대신 퇴사일을 입력해 주세요.</translation>
    </message>
    <message>
        <source>This person has no team: %1</source>
        <translation>팀이 없는 구성원입니다: %1</translation>
    </message>
    <message>
        <source>This person has no level: %1</source>
        <translation>레벨이 없는 구성원입니다: %1</translation>
    </message>
    <message>
        <source>An approved review is not as it was approved: cycle %1, review %2. Restore a backup.</source>
        <translation>승인된 평가가 승인 당시와 다릅니다: 평가 주기 %1, 평가 %2번. 백업에서 복원하세요.</translation>
    </message>
    <message>
        <source>It is too late for an appeal. The last day was %1.</source>
        <translation>이의신청 기간이 지났습니다. 마지막 날은 %1이었습니다.</translation>
    </message>
    <message>
        <source>It is not said whether the appeal is upheld.</source>
        <translation>이의신청을 인용할지 기각할지 정하지 않았습니다.</translation>
    </message>
    <message>
        <source>The box “%1” cannot be signed yet.</source>
        <translation>‘%1’ 결재란에 아직 서명할 수 없습니다.</translation>
    </message>
    <message>
        <source>A review is signed in the stage before the approval, not in the state “%1”.</source>
        <translation>결재는 승인 바로 앞 단계에서 합니다. ‘%1’ 상태에서는 할 수 없습니다.</translation>
    </message>
    <message>
        <source>The approval line has no box of this number: %1</source>
        <translation>결재선에 이 번호의 결재란이 없습니다: %1</translation>
    </message>
    <message>
        <source>Already signed, or struck: %1</source>
        <translation>이미 결재했거나 전결로 지워진 결재란입니다: %1</translation>
    </message>
    <message>
        <source>The box “%1” is that of %2. Somebody else signs it on behalf of that person.</source>
        <translation>‘%1’ 결재란은 %2의 것입니다. 다른 사람은 대결로 서명합니다.</translation>
    </message>
    <message>
        <source>Who signs on behalf of another must say who is at work.</source>
        <translation>대결하는 사람이 누구인지 밝혀야 합니다.</translation>
    </message>
    <message>
        <source>The review cycle is closed and can no longer be changed: %1</source>
        <translation>평가 주기가 종료되어 더 바꿀 수 없습니다: %1</translation>
    </message>
    <message>
        <source>%1: cannot be changed so while the review is in the state “%2”.</source>
        <translation>%1: 평가가 ‘%2’ 상태일 때는 그렇게 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>The same item of employee %1 is in the file twice: %2. It stood first on line %3.</source>
        <translation>사번 %1의 같은 항목이 파일에 두 번 있습니다: %2. 처음 나온 줄은 %3번입니다.</translation>
    </message>
    <message>
        <source>Not evidence: %1. Give a link that starts with http:// or https://, or KPI records as kpi:KEY@FROM..TO.</source>
        <translation>근거로 쓸 수 없습니다: %1. http:// 또는 https://로 시작하는 링크나 kpi:KEY@FROM..TO 형식의 지표 기록을 입력하세요.</translation>
    </message>
    <message>
        <source>The day %1 is in the future: today is %2.</source>
        <translation>미래의 날짜입니다: %1. 오늘은 %2입니다.</translation>
    </message>
    <message>
        <source>Employee %1 did not work here on %2: hired on %3, left on %4.</source>
        <translation>재직 기간 밖의 날짜입니다: 사번 %1, 날짜 %2, 입사일 %3, 퇴사일 %4.</translation>
    </message>
    <message>
        <source>The roadmap has no such item: %1</source>
        <translation>학습 로드맵에 없는 항목입니다: %1</translation>
    </message>
    <message>
        <source>The last approved review has no such goal: %1</source>
        <translation>마지막으로 승인된 평가에 그런 목표가 없습니다: %1</translation>
    </message>
    <message>
        <source>The item belongs to a level above the next one: %1. The person&apos;s level is %2.</source>
        <translation>다음 레벨보다 높은 레벨의 항목입니다: %1. 이 사람의 레벨은 %2입니다.</translation>
    </message>
    <message>
        <source>The item is not ticked: %1</source>
        <translation>체크되지 않은 항목입니다: %1</translation>
    </message>
    <message>
        <source>Period and stages stand still as soon as a review has been started. Reviews in this cycle: %1</source>
        <translation>평가를 하나라도 시작하면 기간과 단계는 바꿀 수 없습니다. 이 주기의 평가: %1</translation>
    </message>
    <message>
        <source>Import %1 cannot be taken back: employee %2 has this item otherwise by now: %3</source>
        <translation>가져오기 %1번은 되돌릴 수 없습니다. 사번 %2의 이 항목이 그 뒤에 바뀌었습니다: %3</translation>
    </message>
    <message>
        <source>There is no such record: %1, %2, reference “%3”</source>
        <translation>그런 기록이 없습니다: %1, %2, 참조 “%3”</translation>
    </message>
    <message>
        <source>The cycle has no due date for a calendar: %1. Set due dates in the cycle first.</source>
        <translation>달력에 넣을 기한이 평가 주기에 없습니다: %1. 먼저 평가 주기에서 기한을 정하세요.</translation>
    </message>
    <message>
        <source>The kept sums of a team (%1; without a name: of everybody), KPI %2, month %3, are not those of its records. The records themselves are whole: have the sums counted anew.</source>
        <translation>보관된 팀 합계(%1, 이름이 없으면 전체), 지표 %2, %3 분이 기록과 다릅니다. 기록 자체는 온전하니 합계를 다시 계산하세요.</translation>
    </message>
    <message>
        <source>A part of Levelbook cannot be loaded: %1 (%2). Install Levelbook again.</source>
        <translation>Levelbook의 일부를 불러올 수 없습니다: %1 (%2). Levelbook을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The denominator is 0: the record says nothing.</source>
        <translation>분모가 0이라 기록이 알려 주는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Numerator</source>
        <translation>분자</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>분모</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>발생</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>기준 건수</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>A newer record counts</source>
        <translation>더 새로운 기록을 씀</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>참조</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export people</source>
        <translation>구성원 내보내기</translation>
    </message>
    <message>
        <source>Export KPI records</source>
        <translation>지표 기록 내보내기</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1, rows: %2</source>
        <translation>저장함: %1, %2행</translation>
    </message>
    <message>
        <source>Export roadmap ticks</source>
        <translation>학습 로드맵 체크 내보내기</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>스프레드시트 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export reviews</source>
        <translation>평가 내보내기</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Too few to judge (n %1 of %2)</source>
        <translation>표본 부족 (n %1, 최소 %2)</translation>
    </message>
</context>
<context>
    <name>FigureStatus</name>
    <message>
        <source>Enough data</source>
        <translation>데이터 충분</translation>
    </message>
    <message>
        <source>Too few to judge</source>
        <translation>표본 부족</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>데이터 없음</translation>
    </message>
    <message>
        <source>Not declared complete</source>
        <translation>누락 없음 미확인</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to Levelbook</source>
        <translation>Levelbook에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>Performance reviews of engineering teams, from evidence to paper</source>
        <translation>근거에서 종이까지, 엔지니어링 팀의 성과 평가</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Look at the &amp;sample team</source>
        <translation>견본 팀 보기(&amp;S)</translation>
    </message>
    <message>
        <source>Fourteen made-up people with real records of a public project. Nothing can be broken.</source>
        <translation>지어낸 열네 사람에 공개 프로젝트의 실제 기록을 붙였습니다. 무엇을 해도 괜찮습니다.</translation>
    </message>
    <message>
        <source>Begin with an &amp;empty file</source>
        <translation>빈 파일로 시작(&amp;E)</translation>
    </message>
    <message>
        <source>Asks where it shall be. Then you import your people and their records.</source>
        <translation>파일을 둘 곳을 물어봅니다. 그다음 구성원과 기록을 가져옵니다.</translation>
    </message>
    <message>
        <source>&amp;Open a file that is there</source>
        <translation>있는 파일 열기(&amp;O)</translation>
    </message>
    <message>
        <source>A .levelbook file that you or somebody else has made.</source>
        <translation>이미 만들어진 .levelbook 파일을 엽니다.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 ~ %2</translation>
    </message>
</context>
<context>
    <name>FrameworkChange</name>
    <message>
        <source>added</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>%1: added, %2</source>
        <translation>%1: 추가, %2</translation>
    </message>
    <message>
        <source>%1: removed, %2</source>
        <translation>%1: 삭제, %2</translation>
    </message>
    <message>
        <source>%1: moved, %2 → %3</source>
        <translation>%1: 이동, %2 → %3</translation>
    </message>
</context>
<context>
    <name>FrameworkDocument</name>
    <message>
        <source>Targets are floor / meets / exceeds: they earn the scores 1, 3 and 5, with straight lines between.</source>
        <translation>기준값은 하한 / 충족 / 초과 순서이며 각각 1점, 3점, 5점입니다. 그 사이는 직선으로 잇습니다.</translation>
    </message>
    <message>
        <source>minimum n</source>
        <translation>최소 n</translation>
    </message>
    <message>
        <source>records of the team</source>
        <translation>팀의 기록</translation>
    </message>
    <message>
        <source>Weights, grades and ratings</source>
        <translation>가중치, 등급, 평가 척도</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>그 밖에는 %1</translation>
    </message>
</context>
<context>
    <name>FrameworkEditor</name>
    <message>
        <source>In %1. What earns 1, 3 and 5 points; between them in a straight line.</source>
        <translation>단위: %1. 각각 1점, 3점, 5점이 되는 값이며, 그 사이는 직선으로 잇습니다.</translation>
    </message>
    <message>
        <source>Dimensions in order. Open one to edit its name and its KPIs; their weights stand under “Weights”.</source>
        <translation>평가 항목의 순서입니다. 항목을 열면 이름과 지표를 고칠 수 있습니다. 가중치는 “가중치”에 있습니다.</translation>
    </message>
    <message>
        <source>Add a dimension</source>
        <translation>평가 항목 추가</translation>
    </message>
    <message>
        <source>Weigh them one by one, not equally</source>
        <translation>똑같이 나누지 않고 하나씩 가중치를 정합니다</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Add a KPI</source>
        <translation>지표 추가</translation>
    </message>
    <message>
        <source>Key and kind of a KPI stand still once a version with it is saved, because its records speak of them. To count something else, replace it.</source>
        <translation>버전을 저장하고 나면 지표의 키와 종류는 바뀌지 않습니다. 기록이 그것으로 남기 때문입니다. 다른 것을 세려면 새 지표로 교체하세요.</translation>
    </message>
    <message>
        <source>Replace it with a new KPI</source>
        <translation>새 지표로 교체</translation>
    </message>
    <message>
        <source>Drop this KPI</source>
        <translation>이 지표 빼기</translation>
    </message>
    <message>
        <source>Equal parts</source>
        <translation>똑같이 나누기</translation>
    </message>
    <message>
        <source>How much each dimension counts in the achievement, by level, and the achievement beside the competency in the final score.</source>
        <translation>레벨별로 업적에서 각 평가 항목이 차지하는 비중과, 최종 점수에서 업적과 역량이 차지하는 비중입니다.</translation>
    </message>
    <message>
        <source>From the highest to the lowest, each with the lowest final score that suggests it; the last one starts at 0.</source>
        <translation>높은 등급부터 차례로, 그 등급을 제안하는 가장 낮은 최종 점수와 함께 적습니다. 마지막 등급은 0에서 시작합니다.</translation>
    </message>
    <message>
        <source>Add a grade</source>
        <translation>등급 추가</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Ratings and grades</source>
        <translation>평점과 등급</translation>
    </message>
    <message>
        <source>Add a duty</source>
        <translation>주요 업무 추가</translation>
    </message>
    <message>
        <source>Add a competency</source>
        <translation>핵심 역량 추가</translation>
    </message>
    <message>
        <source>The headings of the document and of the papers made of it.</source>
        <translation>문서와, 그것으로 만드는 인쇄물의 제목입니다.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>분류 추가</translation>
    </message>
    <message>
        <source>Years, a hint beside the level</source>
        <translation>연차 (레벨 옆에 보이는 참고)</translation>
    </message>
    <message>
        <source>Without an end: and more</source>
        <translation>끝 없음: 그 이상</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%3 중 %2)</translation>
    </message>
</context>
<context>
    <name>FrameworkField</name>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>문서 이름</translation>
    </message>
    <message>
        <source>Series line</source>
        <translation>시리즈 줄</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>절 제목</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Closing line</source>
        <translation>맺음말</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>연차</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Role focus</source>
        <translation>역할 중심</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>정의</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>좋은 방향</translation>
    </message>
    <message>
        <source>Records of</source>
        <translation>기록 대상</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>집계 단위</translation>
    </message>
    <message>
        <source>Minimum n</source>
        <translation>최소 n</translation>
    </message>
    <message>
        <source>Counts in its members&apos; scores</source>
        <translation>팀원의 점수에 반영</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
</context>
<context>
    <name>FrameworkProblem</name>
    <message>
        <source>The records of this KPI are kept as a “%1”, so that its kind cannot change. Replace it with a new KPI.</source>
        <translation>이 지표는 “%1” 종류의 기록이 있어 종류를 바꿀 수 없습니다. 새 지표로 교체하세요.</translation>
    </message>
</context>
<context>
    <name>FrameworkValue</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>equal parts</source>
        <translation>똑같이 나눔</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Gap</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Why skipped</source>
        <translation>제외 사유</translation>
    </message>
</context>
<context>
    <name>GoalOutcome</name>
    <message>
        <source>Open</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>달성</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>중단</translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message>
        <source>What speaks for it</source>
        <translation>뒷받침하는 사실</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>부족한 것</translation>
    </message>
    <message>
        <source>Months %1 beside the targets for %2</source>
        <translation>%1의 달별 지표와 %2 기준값</translation>
    </message>
    <message>
        <source>Goals of “%1”</source>
        <translation>“%1”의 목표</translation>
    </message>
    <message>
        <source>%1 (team)</source>
        <translation>%1(팀)</translation>
    </message>
    <message>
        <source>Months met</source>
        <translation>충족한 달</translation>
    </message>
    <message>
        <source>Months not judged</source>
        <translation>판단할 수 없는 달</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Beside the target</source>
        <translation>기준값 대비</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>합의 전</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>%1, the level now · %2</source>
        <translation>%1(현재 레벨) · %2</translation>
    </message>
    <message>
        <source>%1, the next level · %2</source>
        <translation>%1(다음 레벨) · %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>완료일</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1개</translation>
    </message>
</context>
<context>
    <name>GrowthEdit</name>
    <message>
        <source>Edit of a tick of %1</source>
        <translation>%1의 체크 수정</translation>
    </message>
    <message>
        <source>Tick of %1</source>
        <translation>%1의 체크</translation>
    </message>
    <message>
        <source>Removal of a tick of %1</source>
        <translation>%1의 체크 해제</translation>
    </message>
    <message>
        <source>State of a goal of %1</source>
        <translation>%1의 목표 상태</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>시작일(&amp;F)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Year, month and day: 2026-01-31</source>
        <translation>연-월-일: 2026-01-31</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>마지막 날(&amp;L)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>사유(&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>고르기(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>내용(&amp;H)</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>파일의 내용</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>인코딩(&amp;E)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>파일의 첫 행들</translation>
    </message>
    <message>
        <source>&amp;Nothing is missing in this file: where a count has no row, it is 0</source>
        <translation>이 파일에 누락 없음 확인: 횟수 지표에 행이 없으면 0입니다(&amp;N)</translation>
    </message>
    <message>
        <source>What is wrong in the file</source>
        <translation>파일의 문제</translation>
    </message>
    <message>
        <source>Co&amp;py problems</source>
        <translation>문제 복사(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>가져오기(&amp;I)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ImportKind</name>
    <message>
        <source>People</source>
        <translation>구성원</translation>
    </message>
    <message>
        <source>KPI records</source>
        <translation>지표 기록</translation>
    </message>
    <message>
        <source>Roadmap ticks</source>
        <translation>학습 로드맵 체크</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>By</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>At</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>되돌림</translation>
    </message>
</context>
<context>
    <name>ImportsTab</name>
    <message>
        <source>Imports</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Nothing was imported yet. First people, then their KPI records: the buttons above show how each file is read before anything is changed.</source>
        <translation>아직 가져온 것이 없습니다. 먼저 구성원을, 그다음 지표 기록을 가져오세요. 위의 버튼은 무엇을 바꾸기 전에 파일을 어떻게 읽는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>되돌리기(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>Duty %1 (%2)</source>
        <translation>주요 업무 %1 (%2)</translation>
    </message>
    <message>
        <source>Competency %1 (%2)</source>
        <translation>핵심 역량 %1 (%2)</translation>
    </message>
    <message>
        <source>Transition goal (%1)</source>
        <translation>전환 목표 (%1)</translation>
    </message>
</context>
<context>
    <name>JsonType</name>
    <message>
        <source>object</source>
        <translation>객체(object)</translation>
    </message>
    <message>
        <source>array</source>
        <translation>배열(array)</translation>
    </message>
    <message>
        <source>string</source>
        <translation>문자열(string)</translation>
    </message>
    <message>
        <source>number</source>
        <translation>숫자(number)</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>정수(integer)</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>참·거짓(boolean)</translation>
    </message>
</context>
<context>
    <name>KpiKind</name>
    <message>
        <source>Ratio</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>현재 상태</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>발생률</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>횟수</translation>
    </message>
</context>
<context>
    <name>KpiScope</name>
    <message>
        <source>Person</source>
        <translation>개인</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
</context>
<context>
    <name>KpiSource</name>
    <message>
        <source>Levelbook CSV</source>
        <translation>Levelbook CSV</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Junior</source>
        <translation>주니어</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>미드</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>시니어</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>리드</translation>
    </message>
</context>
<context>
    <name>MonthOutcome</name>
    <message>
        <source>Met</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>미충족</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>Open a file</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>Make a new file</source>
        <translation>새 파일 만들기</translation>
    </message>
    <message>
        <source>Levelbook files (*.levelbook)</source>
        <translation>Levelbook 파일 (*.levelbook)</translation>
    </message>
    <message>
        <source>Levelbook files (*.levelbook);;All files (*)</source>
        <translation>Levelbook 파일 (*.levelbook);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>NewPersonDialog</name>
    <message>
        <source>New person</source>
        <translation>새 구성원</translation>
    </message>
    <message>
        <source>E&amp;mployee number</source>
        <translation>사번(&amp;M)</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>사번</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>E-mai&amp;l</source>
        <translation>이메일(&amp;L)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>팀(&amp;T)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>레벨(&amp;V)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>레벨</translation>
    </message>
    <message>
        <source>&amp;Hired on</source>
        <translation>입사일(&amp;H)</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>입사일</translation>
    </message>
    <message>
        <source>Year, month and day: 2026-01-31</source>
        <translation>연-월-일: 2026-01-31</translation>
    </message>
    <message>
        <source>Career &amp;started on</source>
        <translation>경력 시작일(&amp;S)</translation>
    </message>
    <message>
        <source>Career started on</source>
        <translation>경력 시작일</translation>
    </message>
</context>
<context>
    <name>NodeStatus</name>
    <message>
        <source>Scored</source>
        <translation>점수 산출</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>미평가</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>평가 제외</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Due from me</source>
        <translation>내가 할 일</translation>
    </message>
    <message>
        <source>What</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>No review has been started yet.</source>
        <translation>아직 시작된 평가가 없습니다.</translation>
    </message>
    <message>
        <source>Overdue reviews</source>
        <translation>기한이 지난 평가</translation>
    </message>
    <message>
        <source>Reviews that lack something</source>
        <translation>빠진 것이 있는 평가</translation>
    </message>
    <message>
        <source>Every KPI has records of everybody.</source>
        <translation>모든 지표에 모두의 기록이 있습니다.</translation>
    </message>
    <message>
        <source>Data of the cycle</source>
        <translation>평가 주기의 데이터</translation>
    </message>
    <message>
        <source>Write the self review</source>
        <translation>자기 평가 쓰기</translation>
    </message>
    <message>
        <source>First review of %1</source>
        <translation>%1 님 1차 평가</translation>
    </message>
    <message>
        <source>Second review of %1</source>
        <translation>%1 님 2차 평가</translation>
    </message>
    <message>
        <source>Sign “%2”: %1</source>
        <translation>“%2” 결재: %1</translation>
    </message>
    <message>
        <source>Decide on the appeal of %1</source>
        <translation>%1 님의 이의신청 처리</translation>
    </message>
    <message>
        <source>Read and acknowledge the result</source>
        <translation>평가 결과를 읽고 확인하기</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘까지</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>내일까지</translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation>1일 지남</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>%1일 남음</translation>
    </message>
    <message>
        <source>%1 days overdue</source>
        <translation>%1일 지남</translation>
    </message>
    <message>
        <source>an appeal is possible until %1</source>
        <translation>%1까지 이의신청 가능</translation>
    </message>
    <message>
        <source>%1 of %2 teams</source>
        <translation>%2팀 중 %1팀</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%2명 중 %1명</translation>
    </message>
    <message>
        <source>no records: %1</source>
        <translation>기록 없음: %1</translation>
    </message>
    <message>
        <source>not declared complete: %1</source>
        <translation>누락 없음 확인 안 됨: %1</translation>
    </message>
    <message>
        <source>newest record %1</source>
        <translation>가장 최근 기록 %1</translation>
    </message>
    <message>
        <source>Last backup: %1, verified</source>
        <translation>마지막 백업: %1, 확인됨</translation>
    </message>
    <message>
        <source>There is no backup beside the file yet.</source>
        <translation>아직 파일 옆에 백업이 없습니다.</translation>
    </message>
    <message>
        <source>One is made by itself at the first change of a day and when the window closes.</source>
        <translation>하루의 첫 변경 때와 창을 닫을 때 저절로 백업합니다.</translation>
    </message>
    <message>
        <source>None is made by itself: backups are switched off in the settings.</source>
        <translation>저절로 만드는 백업이 설정에서 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Nobody said who is at work, so nothing can be due.</source>
        <translation>누가 쓰고 있는지 알 수 없어 할 일을 보여 드릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is due from %1.</source>
        <translation>%1 님이 지금 할 일은 없습니다.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>People</source>
        <translation>구성원</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Team KPIs</source>
        <translation>팀 지표</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>역할 기준</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>등급 조정</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>성장</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>Takes part</source>
        <translation>참여</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Has a review already</source>
        <translation>평가가 이미 있음</translation>
    </message>
    <message>
        <source>No day of work in the period</source>
        <translation>기간에 재직한 날 없음</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>From</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Years (level)</source>
        <translation>연차 (레벨)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>일수</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>연차</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>입사 예정</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>재직</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>퇴사</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>재직 상태</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>입사일</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>퇴사일</translation>
    </message>
    <message>
        <source>Career started on</source>
        <translation>경력 시작일</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Find in the table</source>
        <translation>표에서 찾기</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>이름, 사번 또는 초성</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>레벨</translation>
    </message>
    <message>
        <source>State of the review</source>
        <translation>평가 상태</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>재직</translation>
    </message>
    <message>
        <source>People</source>
        <translation>구성원</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation>구성원 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>A&amp;dd a person…</source>
        <translation>구성원 추가(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>PersonEdit</name>
    <message>
        <source>Edit of %1</source>
        <translation>%1 수정</translation>
    </message>
    <message>
        <source>New person %1</source>
        <translation>%1 추가</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>%1 삭제</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Unknown column</source>
        <translation>모르는 열</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>문제</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>살펴볼 것</translation>
    </message>
    <message>
        <source>%1 records, the first on %2: %3</source>
        <translation>기록 %1건, 첫 기록 %2: %3</translation>
    </message>
    <message>
        <source>%1, above the %2 of the %3 months before. Is that right?</source>
        <translation>%1: 앞 %3개월의 범위(%2)보다 높습니다. 기록이 맞나요?</translation>
    </message>
    <message>
        <source>%1, below the %2 of the %3 months before. Is that right?</source>
        <translation>%1: 앞 %3개월의 범위(%2)보다 낮습니다. 기록이 맞나요?</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>기록 없음</translation>
    </message>
    <message>
        <source>Not declared complete</source>
        <translation>누락 없음 미확인</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>갱신 없음</translation>
    </message>
    <message>
        <source>Impossible</source>
        <translation>있을 수 없는 값</translation>
    </message>
    <message>
        <source>Sudden jump</source>
        <translation>급변</translation>
    </message>
    <message>
        <source>No record in the period</source>
        <translation>기간 안에 기록이 없습니다</translation>
    </message>
    <message>
        <source>Not declared complete: no record does not mean 0 yet</source>
        <translation>누락 없음을 확인하지 않아, 기록이 없어도 아직 0이 아닙니다</translation>
    </message>
    <message>
        <source>The newest record of anybody is of %1, and for more than %2 days after it there is none</source>
        <translation>가장 최근 기록이 %1이고, 그 뒤로 %2일 넘게 기록이 없습니다</translation>
    </message>
    <message>
        <source>All teams: %1</source>
        <translation>모든 팀: %1팀</translation>
    </message>
    <message>
        <source>All people: %1</source>
        <translation>모두: %1명</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>살펴볼 것 없음</translation>
    </message>
</context>
<context>
    <name>Rater</name>
    <message>
        <source>Self</source>
        <translation>본인</translation>
    </message>
    <message>
        <source>First rater</source>
        <translation>1차 평가자</translation>
    </message>
    <message>
        <source>Second rater</source>
        <translation>2차 평가자</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Far below</source>
        <translation>매우 미흡</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>미흡</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>Exceeds</source>
        <translation>우수</translation>
    </message>
    <message>
        <source>Far exceeds</source>
        <translation>탁월</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The transition goal is ticked, on %1.</source>
        <translation>전환 목표를 체크했습니다(%1).</translation>
    </message>
    <message>
        <source>Duties and competencies of the level done: %1; with evidence: %2.</source>
        <translation>레벨의 주요 업무와 핵심 역량 완료: %1, 그중 근거 있음: %2개.</translation>
    </message>
    <message>
        <source>%1: the target for %2 was met in %3 months that can be judged.</source>
        <translation>%1: %2 기준값을 판단할 수 있는 달 %3에서 충족했습니다.</translation>
    </message>
    <message>
        <source>Goals of “%1” done: %2.</source>
        <translation>“%1”의 목표 달성: %2.</translation>
    </message>
    <message>
        <source>The transition goal is not ticked.</source>
        <translation>전환 목표가 체크되지 않았습니다.</translation>
    </message>
    <message>
        <source>Duties and competencies of the level open: %1.</source>
        <translation>레벨의 주요 업무와 핵심 역량 미완료: %1.</translation>
    </message>
    <message>
        <source>%1: the target for %2 was not met in %3 months that can be judged.</source>
        <translation>%1: %2 기준값을 판단할 수 있는 달 %3에서 충족하지 못했습니다.</translation>
    </message>
    <message>
        <source>No month can be judged of: %1.</source>
        <translation>판단할 수 있는 달이 없는 지표: %1.</translation>
    </message>
    <message>
        <source>No review has agreed goals yet.</source>
        <translation>합의된 목표가 있는 평가가 아직 없습니다.</translation>
    </message>
    <message>
        <source>The goals of “%1” are not agreed yet: the review is not approved.</source>
        <translation>“%1”의 목표는 아직 합의 전입니다. 평가가 승인되지 않았습니다.</translation>
    </message>
    <message>
        <source>Goals of “%1” open: %2.</source>
        <translation>“%1”의 진행 중 목표: %2.</translation>
    </message>
</context>
<context>
    <name>RecordEdit</name>
    <message>
        <source>Leave a record out</source>
        <translation>기록 제외</translation>
    </message>
    <message>
        <source>The record stays where it is and counts in no figure any more; approved reviews do not change. Why?</source>
        <translation>기록은 제자리에 남지만 어떤 수치에도 집계되지 않습니다. 승인된 평가는 바뀌지 않습니다. 사유를 적어 주세요.</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>제외(&amp;L)</translation>
    </message>
    <message>
        <source>Counting of a record of %1</source>
        <translation>%1 기록 다시 집계</translation>
    </message>
    <message>
        <source>Leaving out of a record of %1</source>
        <translation>%1 기록 제외</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Performance review</source>
        <translation>성과 평가서</translation>
    </message>
    <message>
        <source>Value and target</source>
        <translation>값과 기준값</translation>
    </message>
    <message>
        <source>Dot: the value. Line: its 95% interval. Stroke: the target of the level. What has no data counts neither for nor against.</source>
        <translation>점은 값, 선은 95% 구간, 세로선은 레벨의 기준값입니다. 데이터가 없는 지표는 점수에 반영하지 않습니다.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>A score is the sum of its parts&apos; scores, each times its share. The share is the weight after what has no data dropped out; parts without a weight of their own weigh alike.</source>
        <translation>점수는 구성 점수에 적용 비중을 곱해 더한 값입니다. 적용 비중은 데이터가 없는 항목을 뺀 뒤의 몫이며, 가중치를 따로 정하지 않은 항목은 똑같이 나눕니다.</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>팀장</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>결재</translation>
    </message>
    <message>
        <source>Review period %1</source>
        <translation>평가 기간 %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>개정 %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2 쪽</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>입사일</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>경력</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>평가 결과</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>등급 사유</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Duties and competencies</source>
        <translation>주요 업무와 핵심 역량</translation>
    </message>
    <message>
        <source>Goals for the next cycle</source>
        <translation>다음 주기 목표</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>Acknowledged, not necessarily agreed</source>
        <translation>본인 확인 (동의를 뜻하지는 않음)</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>평가자</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>전결</translation>
    </message>
    <message>
        <source>On behalf</source>
        <translation>대결</translation>
    </message>
    <message>
        <source>Blank review form</source>
        <translation>빈 평가 양식</translation>
    </message>
    <message>
        <source>Team KPIs</source>
        <translation>팀 지표</translation>
    </message>
    <message>
        <source>Review cycle</source>
        <translation>평가 주기</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>직무 기술서</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Performance reviews</source>
        <translation>성과 평가서 모음</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>%1 기한</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>부여</translation>
    </message>
    <message>
        <source>Quota share</source>
        <translation>배분 비율</translation>
    </message>
    <message>
        <source>Quota, people</source>
        <translation>배분 인원</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>No grade yet</source>
        <translation>등급 없음</translation>
    </message>
    <message>
        <source>Distribution of grades</source>
        <translation>등급 분포</translation>
    </message>
    <message>
        <source>Bar: the part that was given. Stroke: the quota. Its headcounts are by largest remainder.</source>
        <translation>막대: 부여한 비율. 세로선: 배분 비율. 배분 인원은 최대 잉여법으로 나눈 수입니다.</translation>
    </message>
    <message>
        <source>Grades by team</source>
        <translation>팀별 등급</translation>
    </message>
    <message>
        <source>People and grades</source>
        <translation>사람별 등급</translation>
    </message>
    <message>
        <source>Reasons in the calibration</source>
        <translation>등급 조정 사유</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>본부장</translation>
    </message>
    <message>
        <source>KPIs with data</source>
        <translation>데이터가 있는 지표</translation>
    </message>
    <message>
        <source>Without data: %1</source>
        <translation>데이터 없음: %1</translation>
    </message>
    <message>
        <source>KPIs without data</source>
        <translation>데이터가 없는 지표</translation>
    </message>
    <message>
        <source>Growth report</source>
        <translation>성장 보고서</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>Growth reports</source>
        <translation>성장 보고서</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>완료일</translation>
    </message>
    <message>
        <source>Kept, and not in the roadmap any more: %1</source>
        <translation>보관 중이며 이제 학습 로드맵에 없는 항목: %1</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>At the level since</source>
        <translation>현 레벨 시작일</translation>
    </message>
    <message>
        <source>There is no level above %1.</source>
        <translation>%1보다 높은 레벨은 없습니다.</translation>
    </message>
    <message>
        <source>The person has no level.</source>
        <translation>레벨이 없습니다.</translation>
    </message>
    <message>
        <source>Facts side by side; the judgement is yours.</source>
        <translation>사실만 나란히 보여 줍니다. 판단은 사람이 합니다.</translation>
    </message>
    <message>
        <source>☑ ticked on %1</source>
        <translation>☑ %1 완료</translation>
    </message>
    <message>
        <source>☐ open</source>
        <translation>☐ 미완료</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>아직 적힌 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing that is known here.</source>
        <translation>여기에 알려진 것은 없습니다.</translation>
    </message>
    <message>
        <source>A target is met where the month&apos;s value reaches it, whatever its interval. What cannot be judged is no miss.</source>
        <translation>그 달의 값이 기준값에 닿으면 구간과 상관없이 충족으로 봅니다. 판단할 수 없는 달은 미달이 아닙니다.</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>결재 생략</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>The figures of this review were frozen when it was approved. The records below are those of %1; some may have come, changed or gone since.</source>
        <translation>이 평가의 값은 승인할 때 고정되었습니다. 아래 기록은 %1 현재의 것으로, 승인 뒤에 더해지거나 바뀌거나 없어진 기록이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The records as of %1.</source>
        <translation>%1 현재의 기록입니다.</translation>
    </message>
    <message>
        <source>Appendix: the records behind the KPIs</source>
        <translation>부록: 지표의 바탕이 된 기록</translation>
    </message>
    <message>
        <source>These records give another figure now: %1.</source>
        <translation>이 기록으로는 이제 값이 다릅니다: %1.</translation>
    </message>
    <message>
        <source>No records: %1.</source>
        <translation>기록 없음: %1.</translation>
    </message>
</context>
<context>
    <name>ReviewState</name>
    <message>
        <source>Draft</source>
        <translation>작성 전</translation>
    </message>
    <message>
        <source>Self review</source>
        <translation>자기 평가</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>1차 평가</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>2차 평가</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>등급 조정</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>이의신청</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>이의 처리</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종료</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Next step</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>Ready for %1</source>
        <translation>%1: 넘길 수 있음</translation>
    </message>
    <message>
        <source>Missing for %1: %2</source>
        <translation>%1까지 남은 항목 %2개</translation>
    </message>
</context>
<context>
    <name>SaveDates</name>
    <message>
        <source>Save my due dates</source>
        <translation>내 기한 저장</translation>
    </message>
    <message>
        <source>Save all due dates</source>
        <translation>모든 기한 저장</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>달력 (*.ics)</translation>
    </message>
    <message>
        <source>Written: %1, due dates: %2</source>
        <translation>저장했습니다: %1, 기한: %2개</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>First %1</source>
        <translation>1차 %1</translation>
    </message>
    <message>
        <source>Second %1</source>
        <translation>2차 %1</translation>
    </message>
    <message>
        <source>%1 in %2 days</source>
        <translation>%2일간 %1</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>역량</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>People</source>
        <translation>구성원</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>색(&amp;C)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>이 파일</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>나</translation>
    </message>
    <message>
        <source>&amp;Who am I…</source>
        <translation>나는 누구인가요(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>조직(&amp;O)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>Printed at the head of every paper</source>
        <translation>모든 종이의 머리에 인쇄됩니다</translation>
    </message>
    <message>
        <source>Confi&amp;dentiality</source>
        <translation>보안 표시(&amp;D)</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>보안 표시</translation>
    </message>
    <message>
        <source>Printed opposite to it, e.g. “Confidential”</source>
        <translation>그 맞은편에 인쇄됩니다. 예: “대외비”</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>종이</translation>
    </message>
    <message>
        <source>Lan&amp;guage of papers</source>
        <translation>종이의 언어(&amp;G)</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>종이의 언어</translation>
    </message>
    <message>
        <source>Backups beside the file</source>
        <translation>파일 옆의 백업</translation>
    </message>
    <message>
        <source>How many are &amp;kept</source>
        <translation>남겨 두는 수(&amp;K)</translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation>남겨 두는 백업의 수</translation>
    </message>
    <message>
        <source>Make one at the &amp;first change of a day and after closing a changed file</source>
        <translation>하루의 첫 변경 때와 바뀐 파일을 닫은 뒤에 만듭니다(&amp;F)</translation>
    </message>
    <message>
        <source>Si&amp;ze of papers</source>
        <translation>용지(&amp;Z)</translation>
    </message>
    <message>
        <source>Size of papers</source>
        <translation>용지</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Above the mean</source>
        <translation>평균 위</translation>
    </message>
    <message>
        <source>Below the mean</source>
        <translation>평균 아래</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>Engineer</source>
        <translation>엔지니어</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>엔지니어</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>사번</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>레벨</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>역할 기준</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>초점</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>주요 업무</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>주요 업무</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>핵심 역량</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>핵심 역량</translation>
    </message>
    <message>
        <source>Common tech stack</source>
        <translation>공통 기술 스택</translation>
    </message>
    <message>
        <source>Role impact</source>
        <translation>역할 가치</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>비전 문구</translation>
    </message>
    <message>
        <source>Growth path</source>
        <translation>성장 경로</translation>
    </message>
    <message>
        <source>Transition goal</source>
        <translation>전환 목표</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>학습 로드맵</translation>
    </message>
    <message>
        <source>Promotion readiness</source>
        <translation>승급 준비도</translation>
    </message>
    <message>
        <source>Performance dimension</source>
        <translation>평가 항목</translation>
    </message>
    <message>
        <source>Performance dimensions</source>
        <translation>평가 항목</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>KPI record</source>
        <translation>지표 기록</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 구간</translation>
    </message>
    <message>
        <source>80th percentile</source>
        <translation>80번째 백분위수</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>기준값</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>기준값</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>하한</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>Exceeds</source>
        <translation>초과</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>Declared complete</source>
        <translation>누락 없음 확인</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>하한선</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>상한선</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>신호</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>잠정</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Review cycle</source>
        <translation>평가 주기</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>평가 기간</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>평점</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>평점</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>Overall comment</source>
        <translation>종합 의견</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>평가 제외</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>강점</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>개선점</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>달성 기준</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>본인 의견</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>반려</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>재평가</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>개정</translation>
    </message>
    <message>
        <source>Approval line</source>
        <translation>결재선</translation>
    </message>
    <message>
        <source>Approval boxes</source>
        <translation>결재란</translation>
    </message>
    <message>
        <source>Signed with final authority</source>
        <translation>전결</translation>
    </message>
    <message>
        <source>Signed on behalf</source>
        <translation>대결</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Final score</source>
        <translation>최종 점수</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>업적</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Share applied</source>
        <translation>적용 비중</translation>
    </message>
    <message>
        <source>Share with evidence</source>
        <translation>근거가 있는 비중</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>How this score was made</source>
        <translation>점수 산출 근거</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Suggested grade</source>
        <translation>제안 등급</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>배분 인원</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>사번</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>이의신청</translation>
    </message>
    <message>
        <source>Decision on the appeal</source>
        <translation>이의 처리</translation>
    </message>
    <message>
        <source>Appeal days</source>
        <translation>이의신청 기간(일)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Box “%1”</source>
        <translation>결재란 “%1”</translation>
    </message>
    <message>
        <source>nobody said who</source>
        <translation>누구인지 적지 않음</translation>
    </message>
    <message>
        <source>Revision %1 begins</source>
        <translation>개정 %1 시작</translation>
    </message>
    <message>
        <source>in the place of %1 (%2)</source>
        <translation>%2 %1 대신</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>%1 per 100</source>
        <translation>100건당 %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 / week</source>
        <translation>주당 %1</translation>
    </message>
    <message>
        <source>%1 / quarter</source>
        <translation>분기당 %1</translation>
    </message>
    <message>
        <source>per 100</source>
        <translation>100건당</translation>
    </message>
    <message>
        <source>h</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>주당</translation>
    </message>
    <message>
        <source>per quarter</source>
        <translation>분기당</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>%1년차</translation>
    </message>
    <message>
        <source>year %1 and more</source>
        <translation>%1년차 이상</translation>
    </message>
    <message>
        <source>years %1</source>
        <translation>%1년차</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>&amp;Upheld: a new revision begins in the calibration, and this one stays as it is</source>
        <translation>인용(&amp;U): 등급 조정 단계에서 새 개정을 시작하고, 지금 개정은 그대로 둡니다</translation>
    </message>
    <message>
        <source>&amp;Not upheld: the result stands</source>
        <translation>기각(&amp;N): 결과를 그대로 둡니다</translation>
    </message>
    <message>
        <source>Decide on the appeal</source>
        <translation>이의 처리</translation>
    </message>
    <message>
        <source>The ground of the appeal: %1</source>
        <translation>이의신청 사유: %1</translation>
    </message>
    <message>
        <source>&amp;Decision, in words that the person will read</source>
        <translation>처리 내용(본인이 읽습니다)(&amp;D)</translation>
    </message>
    <message>
        <source>Decision, in words that the person will read</source>
        <translation>처리 내용(본인이 읽습니다)</translation>
    </message>
    <message>
        <source>Record the de&amp;cision</source>
        <translation>이의 처리 기록(&amp;C)</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who am I?</source>
        <translation>나는 누구인가요?</translation>
    </message>
    <message>
        <source>Reviews, imports and signatures are written down under this name. It can be changed at any time in the menu Tools.</source>
        <translation>평가, 가져오기, 결재가 이 이름으로 적힙니다. 도구 메뉴에서 언제든 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>사람 찾기</translation>
    </message>
    <message>
        <source>Name, employee number or initial consonants</source>
        <translation>이름, 사번 또는 초성</translation>
    </message>
    <message>
        <source>People</source>
        <translation>구성원</translation>
    </message>
    <message>
        <source>&amp;Nobody, or not now</source>
        <translation>아무도 아님, 또는 나중에(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;This is me</source>
        <translation>나입니다(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>struck: signed with final authority before</source>
        <translation>생략: 앞에서 전결</translation>
    </message>
    <message>
        <source>not signed yet: %1</source>
        <translation>결재 전: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 대신</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>처리 전</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Not upheld</source>
        <translation>기각</translation>
    </message>
    <message>
        <source>Reviews can be prepared; none leaves its draft yet.</source>
        <translation>평가를 준비할 수 있으며, 아직 작성 단계로 넘어가지 않습니다.</translation>
    </message>
    <message>
        <source>Reviews can be started and written.</source>
        <translation>평가를 시작하고 작성할 수 있습니다.</translation>
    </message>
    <message>
        <source>No review is started or leaves its draft any more; those under way go on to the approval.</source>
        <translation>더는 평가를 시작하거나 작성 단계로 넘기지 않으며, 진행 중인 평가는 승인까지 계속됩니다.</translation>
    </message>
    <message>
        <source>Approved reviews can be disclosed to their people. The days for an appeal begin with each disclosure.</source>
        <translation>승인된 평가를 본인에게 공개할 수 있습니다. 이의신청 기간은 평가마다 공개한 날부터 셉니다.</translation>
    </message>
    <message>
        <source>Acknowledged reviews can be closed. The cycle stays to be read, and a review can be reopened.</source>
        <translation>확인된 평가를 종료할 수 있습니다. 주기는 계속 읽을 수 있고, 평가는 재평가할 수 있습니다.</translation>
    </message>
    <message>
        <source>What is disclosed today can be appealed against until %1.</source>
        <translation>오늘 공개하는 평가에는 %1까지 이의신청을 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>기한: %1</translation>
    </message>
    <message>
        <source>No review has been started in this cycle.</source>
        <translation>이 주기에서 시작한 평가가 없습니다.</translation>
    </message>
    <message>
        <source>Reviews now: %1</source>
        <translation>지금 평가: %1</translation>
    </message>
    <message>
        <source>Waited for this and can go on: %1</source>
        <translation>이 상태를 기다리다가 이제 넘길 수 있는 평가: %1</translation>
    </message>
    <message>
        <source>Cannot go on any more: %1</source>
        <translation>더는 넘길 수 없는 평가: %1</translation>
    </message>
    <message>
        <source>Worked in the period and have no review, and can get none any more: %1</source>
        <translation>기간에 재직했지만 평가가 없고 이제 시작할 수도 없는 사람: %1</translation>
    </message>
</context>
<context>
    <name>XmrRule</name>
    <message>
        <source>Outside the limits</source>
        <translation>한계선 이탈</translation>
    </message>
    <message>
        <source>Run on one side of the mean</source>
        <translation>평균 한쪽으로 연속</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::AboutDialog</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::AbsenceList</name>
    <message>
        <source>Days away count neither as active days nor as missing work.</source>
        <translation>부재일은 재직 일수에 넣지 않으며, 일하지 않은 것으로도 보지 않습니다.</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>부재</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>새 부재</translation>
    </message>
    <message>
        <source>Absence from %1</source>
        <translation>%1부터의 부재</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::ApprovalLineEdit</name>
    <message>
        <source>The box needs a title, for example “Team lead”.</source>
        <translation>결재란에는 직함이 있어야 합니다. 예: “팀장”.</translation>
    </message>
    <message>
        <source>Nobody is found by what is typed: choose a person from the list.</source>
        <translation>입력한 말로 찾은 사람이 없습니다. 목록에서 사람을 고르세요.</translation>
    </message>
    <message>
        <source>The box needs a person who signs it.</source>
        <translation>결재할 사람이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Who signs a result before it is approved, in this order. A review takes the line over when it is started: a change is for reviews that are started later.</source>
        <translation>결과를 승인하기 전에 이 순서대로 결재합니다. 평가는 시작할 때의 결재선을 이어받으므로, 바꾼 결재선은 그 뒤에 시작하는 평가에 쓰입니다.</translation>
    </message>
    <message>
        <source>No box: results are approved without a signature.</source>
        <translation>결재란이 없습니다. 결재 없이 승인합니다.</translation>
    </message>
    <message>
        <source>Add a &amp;box</source>
        <translation>결재란 추가(&amp;B)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>직함</translation>
    </message>
    <message>
        <source>Title of box %1</source>
        <translation>결재란 %1의 직함</translation>
    </message>
    <message>
        <source>Person of box %1</source>
        <translation>결재란 %1의 결재자</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move box %1 up</source>
        <translation>결재란 %1 위로 옮기기</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Move box %1 down</source>
        <translation>결재란 %1 아래로 옮기기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Remove box %1</source>
        <translation>결재란 %1 빼기</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::ApprovalPanel</name>
    <message>
        <source>Sign</source>
        <translation>결재</translation>
    </message>
    <message>
        <source>Sign the box “%1”</source>
        <translation>‘%1’ 결재란 결재</translation>
    </message>
    <message>
        <source>Sign otherwise</source>
        <translation>다른 결재</translation>
    </message>
    <message>
        <source>Sign the box “%1” otherwise: for the absent person, or with final authority</source>
        <translation>‘%1’ 결재란 다른 결재: 대결 또는 전결</translation>
    </message>
    <message>
        <source>Sign for the absent person</source>
        <translation>부재자 대신 대결</translation>
    </message>
    <message>
        <source>Sign with final authority</source>
        <translation>전결</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>결재했습니다: %1</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::BackupsTab</name>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Put “%1” in the place of the open file?</source>
        <translation>열린 파일 자리에 “%1” 백업을 놓을까요?</translation>
    </message>
    <message>
        <source>The window closes, the backup is read whole and copied, and the window opens again with it. The present file is not lost: it is kept beside it under a dated name.</source>
        <translation>창을 닫고 백업을 모두 읽어 복사한 뒤 그 파일로 창을 다시 엽니다. 지금 파일은 잃지 않으며, 날짜를 붙인 이름으로 옆에 남겨 둡니다.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>복원(&amp;R)</translation>
    </message>
    <message>
        <source>There is no backup beside the file yet. One is made by itself at the first change of a day, or now with the button below.</source>
        <translation>파일 옆에 아직 백업이 없습니다. 하루의 첫 변경 때 저절로 만들어지며, 아래 버튼으로 지금 만들 수도 있습니다.</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::CalibrationDesk</name>
    <message>
        <source>no grade</source>
        <translation>등급 없음</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>파일이 읽기 전용으로 열려 있습니다.</translation>
    </message>
    <message>
        <source>Grades are changed here while a review is in calibration; this one is in the state “%1”.</source>
        <translation>여기서는 등급 조정 상태인 평가의 등급만 바꿉니다. 이 평가는 “%1” 상태입니다.</translation>
    </message>
    <message>
        <source>%1 gets the grade %2.</source>
        <translation>%1에게 %2 등급을 줍니다.</translation>
    </message>
    <message>
        <source>%1 gets the grade %2 instead of %3.</source>
        <translation>%1의 등급을 바꿉니다: %3 → %2.</translation>
    </message>
    <message>
        <source>The scores suggest %1.</source>
        <translation>점수에 따른 제안은 %1입니다.</translation>
    </message>
    <message>
        <source>The scores suggest none: less than half of the final score or of achievement stands on evidence.</source>
        <translation>제안 등급이 없습니다. 최종 점수나 업적 점수의 근거가 절반에 못 미칩니다.</translation>
    </message>
    <message>
        <source>Reason so far: %1</source>
        <translation>지금까지의 사유: %1</translation>
    </message>
    <message>
        <source>Say why; the reason stands in the review.</source>
        <translation>사유를 적으세요. 평가에 남습니다.</translation>
    </message>
    <message>
        <source>A reason is not needed, but can be given.</source>
        <translation>사유는 없어도 되지만 적을 수 있습니다.</translation>
    </message>
    <message>
        <source>The grade of %1 stays as it is.</source>
        <translation>%1의 등급은 그대로입니다.</translation>
    </message>
    <message>
        <source>Grade of %1</source>
        <translation>%1의 등급</translation>
    </message>
    <message>
        <source>Give the grade</source>
        <translation>등급 주기</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::CalibrationGrades</name>
    <message>
        <source>&amp;Give a grade</source>
        <translation>등급 주기(&amp;G)</translation>
    </message>
    <message>
        <source>Choose a person in the table first.</source>
        <translation>먼저 표에서 사람을 고르세요.</translation>
    </message>
    <message>
        <source>Reviews and their grades</source>
        <translation>평가와 등급</translation>
    </message>
    <message>
        <source>Drag a person to a grade, or press its letter or digit (1 is the first). Delete takes it away. The counts are of all reviews of the cycle, or of the chosen team.</source>
        <translation>사람을 등급으로 끌어다 놓거나, 표에서 등급의 글자나 숫자(첫 등급이 1)를 누르세요. Delete는 등급을 지웁니다. 인원은 주기 전체 또는 고른 팀의 평가를 센 것입니다.</translation>
    </message>
    <message>
        <source>&amp;No grade</source>
        <translation>등급 없음(&amp;N)</translation>
    </message>
    <message>
        <source>Grade &amp;%1</source>
        <translation>%1 등급(&amp;%1)</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::CalibrationPage</name>
    <message>
        <source>All reviews (%1)</source>
        <translation>모든 평가 (%1)</translation>
    </message>
    <message>
        <source>Make a review cycle first: its reviews come here when they are rated.</source>
        <translation>먼저 평가 주기를 만드세요. 평가가 끝난 것들이 여기로 옵니다.</translation>
    </message>
    <message>
        <source>Reading the reviews…</source>
        <translation>평가를 읽는 중…</translation>
    </message>
    <message>
        <source>No review has been started in this cycle.</source>
        <translation>이 주기에는 시작한 평가가 없습니다.</translation>
    </message>
    <message>
        <source>No review waits for calibration. One comes here when its last rater has sent it on; the box above shows the others.</source>
        <translation>조정을 기다리는 평가가 없습니다. 마지막 평가자가 넘기면 여기로 옵니다. 다른 평가는 위의 목록에서 고르세요.</translation>
    </message>
    <message>
        <source>This cycle does without calibration: its reviews go from the raters to the approval. The box above shows them.</source>
        <translation>이 주기는 등급 조정 단계를 쓰지 않습니다. 평가는 평가자에게서 바로 승인으로 갑니다. 위의 목록에서 고르면 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>No review is found by this filter.</source>
        <translation>조건에 맞는 평가가 없습니다.</translation>
    </message>
    <message>
        <source>Filter by name, number or grade</source>
        <translation>이름, 사번, 등급으로 거르기</translation>
    </message>
    <message>
        <source>Filter the calibration</source>
        <translation>등급 조정 거르기</translation>
    </message>
    <message>
        <source>Which reviews</source>
        <translation>보여 줄 평가</translation>
    </message>
    <message>
        <source>Views of the calibration</source>
        <translation>등급 조정의 보기</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>평가자</translation>
    </message>
    <message>
        <source>Nine-box</source>
        <translation>나인박스</translation>
    </message>
    <message>
        <source>&amp;Open the review</source>
        <translation>평가 열기(&amp;O)</translation>
    </message>
    <message>
        <source>No review cycle yet</source>
        <translation>아직 평가 주기가 없습니다</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::ChartView</name>
    <message>
        <source>Numbers: %1</source>
        <translation>숫자: %1</translation>
    </message>
    <message>
        <source>Shows the numbers as a table</source>
        <translation>숫자를 표로 보여 줍니다</translation>
    </message>
    <message>
        <source>Arrow keys: from mark to mark. Enter or a click: the records.</source>
        <translation>화살표 키: 다음 점으로. Enter 또는 클릭: 근거 기록.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>그림을 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard.</source>
        <translation>숫자를 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>썼습니다: %1</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>그림 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>도면 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>숫자 (*.csv)</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>차트 내보내기</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>숫자(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>그림 복사(&amp;P)</translation>
    </message>
    <message>
        <source>Copy n&amp;umbers</source>
        <translation>숫자 복사(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Arrow keys: marks. Enter, click: records. +, −, wheel, drag: zoom.</source>
        <translation>화살표 키: 점. Enter, 클릭: 근거 기록. +, −, 휠, 끌기: 확대와 축소.</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::ChartZoom</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>기간 확대(&amp;I)</translation>
    </message>
    <message>
        <source>Fewer months (+, the wheel, or a drag over the picture)</source>
        <translation>더 적은 달을 봅니다(+, 휠, 그림 위에서 끌기)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>기간 축소(&amp;O)</translation>
    </message>
    <message>
        <source>More months (−, or the wheel)</source>
        <translation>더 많은 달을 봅니다(−, 휠)</translation>
    </message>
    <message>
        <source>Ear&amp;lier</source>
        <translation>이전 기간(&amp;L)</translation>
    </message>
    <message>
        <source>Earlier months (Shift+Left)</source>
        <translation>앞의 달을 봅니다(Shift+왼쪽)</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>다음 기간(&amp;T)</translation>
    </message>
    <message>
        <source>Later months (Shift+Right)</source>
        <translation>뒤의 달을 봅니다(Shift+오른쪽)</translation>
    </message>
    <message>
        <source>&amp;Whole period</source>
        <translation>전체 기간(&amp;W)</translation>
    </message>
    <message>
        <source>All months again (0 or Esc)</source>
        <translation>다시 모든 달을 봅니다(0 또는 Esc)</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::CheckTab</name>
    <message>
        <source>Checking</source>
        <translation>점검하는 중</translation>
    </message>
    <message>
        <source>%1: the file could not be checked.</source>
        <translation>%1: 파일을 점검하지 못했습니다.</translation>
    </message>
    <message>
        <source>%1: the file is sound.</source>
        <translation>%1: 파일이 온전합니다.</translation>
    </message>
    <message>
        <source>%1: problems found: %2. Do not go on writing to this file: keep it, and restore the newest verified backup.</source>
        <translation>%1: 문제 %2건을 찾았습니다. 이 파일에 더 쓰지 말고 남겨 둔 채, 확인된 가장 새 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>Counting anew</source>
        <translation>다시 계산하는 중</translation>
    </message>
    <message>
        <source>%1: kept sums of teams are not those of the records. The records are whole, and the sums can be counted anew.</source>
        <translation>%1: 보관된 팀 합계가 기록과 다릅니다. 기록은 온전하며, 합계를 다시 계산할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::ClearButtonNames</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::CompletenessForm</name>
    <message>
        <source>Everybody and every team</source>
        <translation>모든 사람과 모든 팀</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::ConflictDialog</name>
    <message>
        <source>Changed in two places</source>
        <translation>두 곳에서 바뀜</translation>
    </message>
    <message>
        <source>While you typed, somebody else saved these fields of the same review. Choose for each which version stays; the other one can still be copied from here.</source>
        <translation>입력하는 동안 다른 사람이 같은 평가의 이 칸들을 저장했습니다. 칸마다 남길 쪽을 고르세요. 다른 쪽도 여기에서 복사할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Save what was chosen</source>
        <translation>고른 것 저장(&amp;S)</translation>
    </message>
    <message>
        <source>What I typed</source>
        <translation>내가 입력한 것</translation>
    </message>
    <message>
        <source>What was saved elsewhere</source>
        <translation>다른 곳에서 저장한 것</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::CycleBasics</name>
    <message>
        <source>The cycle needs a name.</source>
        <translation>주기의 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>마지막 날이 첫날보다 앞섭니다.</translation>
    </message>
    <message>
        <source>Not a date. Write it as 2026-01-31.</source>
        <translation>날짜가 아닙니다. 2026-01-31처럼 입력하세요.</translation>
    </message>
    <message>
        <source>Due before the stage in front of it (%1).</source>
        <translation>앞 단계의 기한(%1)보다 빠릅니다.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the review cycle</source>
        <translation>평가 주기의 이름</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>시작일(&amp;F)</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>기간의 첫날</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>마지막 날(&amp;L)</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>기간의 마지막 날</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Due (last day of the stage; may stay empty)</source>
        <translation>기한(단계의 마지막 날, 비워 두어도 됩니다)</translation>
    </message>
    <message>
        <source>Days after the disclosure; the last one is in time.</source>
        <translation>공개한 다음 날부터 셉니다. 마지막 날까지 신청할 수 있습니다.</translation>
    </message>
    <message>
        <source>Due date, %1</source>
        <translation>기한, %1</translation>
    </message>
    <message>
        <source>Every cycle has the first review.</source>
        <translation>1차 평가는 모든 주기에 있습니다.</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::CycleDialog</name>
    <message>
        <source>%1 H1</source>
        <translation>%1 상반기</translation>
    </message>
    <message>
        <source>%1 H2</source>
        <translation>%1 하반기</translation>
    </message>
    <message>
        <source>&amp;Make the cycle and start reviews: %1</source>
        <translation>주기를 만들고 평가 시작(&amp;M): %1</translation>
    </message>
    <message>
        <source>&amp;Save and start reviews: %1</source>
        <translation>저장하고 평가 시작(&amp;S): %1</translation>
    </message>
    <message>
        <source>&amp;Make the cycle</source>
        <translation>주기 만들기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>No review can be started any more: the cycle is in the state “%1”.</source>
        <translation>더는 평가를 시작할 수 없습니다. 주기가 “%1” 상태입니다.</translation>
    </message>
    <message>
        <source>Somebody else changed this cycle meanwhile: %1. What you typed still stands here; saving puts it in the place of theirs.</source>
        <translation>그사이 다른 곳에서 이 주기를 바꾸었습니다: %1. 입력한 내용은 그대로 있으며, 저장하면 다른 곳에서 바꾼 내용을 대신합니다.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>New review cycle</source>
        <translation>새 평가 주기</translation>
    </message>
    <message>
        <source>Edit the review cycle</source>
        <translation>평가 주기 고치기</translation>
    </message>
    <message>
        <source>Parts of the review cycle</source>
        <translation>평가 주기의 부분</translation>
    </message>
    <message>
        <source>Period and stages</source>
        <translation>기간과 단계</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>참여하는 사람</translation>
    </message>
    <message>
        <source>Grade quotas</source>
        <translation>등급 배분</translation>
    </message>
    <message>
        <source>Show &amp;theirs</source>
        <translation>다른 곳의 내용 보기(&amp;T)</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::DataPage</name>
    <message>
        <source>Imports</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Declared complete</source>
        <translation>누락 없음 확인</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>데이터 품질</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::DecisionSection</name>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>등급 사유</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>아직 주지 않음</translation>
    </message>
    <message>
        <source>Suggested by the scores: %1</source>
        <translation>점수에 따른 제안: %1</translation>
    </message>
    <message>
        <source>Nothing is suggested: less than half of the weight stands on evidence.</source>
        <translation>제안 없음: 근거가 있는 비중이 절반이 되지 않습니다.</translation>
    </message>
    <message>
        <source>Needed where the grade differs from the suggestion</source>
        <translation>등급이 제안과 다르면 필요합니다</translation>
    </message>
    <message>
        <source>Needed: %1 was suggested</source>
        <translation>필요함: 제안은 %1</translation>
    </message>
    <message>
        <source>Needed: no grade was suggested</source>
        <translation>필요함: 제안 등급 없음</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::DeclarationsTab</name>
    <message>
        <source>Nothing was declared complete yet, so no count without a record is 0.</source>
        <translation>아직 누락 없음을 확인한 것이 없으므로, 기록이 없는 횟수 지표는 0이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::DeclareDialog</name>
    <message>
        <source>Declare complete</source>
        <translation>누락 없음 확인</translation>
    </message>
    <message>
        <source>I have made sure that the records of these counts are complete in this period: where there is none, it was 0.</source>
        <translation>이 기간에 이 지표들의 기록이 빠짐없음을 확인했습니다. 기록이 없으면 0이었습니다.</translation>
    </message>
    <message>
        <source>&amp;Declare</source>
        <translation>확인(&amp;D)</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::EvidenceDialog</name>
    <message>
        <source>All teams</source>
        <translation>모든 팀</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>기록 %1건</translation>
    </message>
    <message>
        <source>Records: %1, of these counted: %2</source>
        <translation>기록 %1건, 그 가운데 반영 %2건</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all, for a spreadsheet</source>
        <translation>고른 행이나 모든 행을 스프레드시트용으로 복사합니다</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Let it count agai&amp;n</source>
        <translation>다시 집계(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Leave out…</source>
        <translation>제외(&amp;L)…</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>고치기(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::EvidenceField</name>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>KPI records</source>
        <translation>지표 기록</translation>
    </message>
    <message>
        <source>An address that begins with https://</source>
        <translation>https://로 시작하는 주소</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>Opens the link, or lists the KPI records</source>
        <translation>링크를 열거나 지표 기록을 보여 줍니다</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::FindBar</name>
    <message>
        <source>Nothing found</source>
        <translation>찾은 것이 없습니다</translation>
    </message>
    <message>
        <source>Find in the document – Ctrl+F</source>
        <translation>문서에서 찾기 – Ctrl+F</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>문서에서 찾기</translation>
    </message>
    <message>
        <source>&amp;Find in the document</source>
        <translation>문서에서 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>다음 위치(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous place</source>
        <translation>이전 위치(&amp;P)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>다음 위치</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>이전 위치</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::FormBinder</name>
    <message>
        <source>Emptied elsewhere in the meantime</source>
        <translation>그사이 다른 곳에서 비워졌습니다</translation>
    </message>
    <message>
        <source>Changed elsewhere in the meantime: %1</source>
        <translation>그사이 다른 곳에서 바뀌었습니다: %1</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::FrameworkActions</name>
    <message>
        <source>Framework %1: version %2 is saved.</source>
        <translation>역할 기준 %1의 버전 %2 저장을 마쳤습니다.</translation>
    </message>
    <message>
        <source>Import a framework</source>
        <translation>역할 기준 가져오기</translation>
    </message>
    <message>
        <source>Frameworks (*.json)</source>
        <translation>역할 기준 (*.json)</translation>
    </message>
    <message>
        <source>Export the framework</source>
        <translation>역할 기준 내보내기</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>저장함: %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>편집(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>버전 관리(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Compare versions…</source>
        <translation>버전 비교(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;New framework from a copy…</source>
        <translation>사본으로 새 역할 기준(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Import framework from file…</source>
        <translation>파일에서 역할 기준 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::FrameworkChanges</name>
    <message>
        <source>Differences: %1</source>
        <translation>다른 점: %1</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>다른 점</translation>
    </message>
    <message>
        <source>The versions do not differ.</source>
        <translation>두 버전은 서로 같습니다.</translation>
    </message>
    <message>
        <source>The difference in full</source>
        <translation>다른 점 전체</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>새 버전 %1 저장</translation>
    </message>
    <message>
        <source>Version %1 counts for reviews that are started from now on. Reviews that were started keep their version, and their scores.</source>
        <translation>지금부터 시작하는 평가에는 버전 %1 내용이 적용됩니다. 이미 시작한 평가는 그 버전과 점수를 그대로 유지합니다.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>계속 편집</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>버전 %1, %2</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::FrameworkCompareDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>버전 비교</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>이전(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>이후(&amp;A)</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>이전 버전</translation>
    </message>
    <message>
        <source>The version after</source>
        <translation>이후 버전</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>글로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::FrameworkCopyDialog</name>
    <message>
        <source>New framework from a copy</source>
        <translation>사본으로 새 역할 기준</translation>
    </message>
    <message>
        <source>A copy of “%1” with a name of its own. It is edited like any other, and a person works by it once that is chosen on the page People.</source>
        <translation>“%1”의 사본을 새 이름으로 만듭니다. 다른 역할 기준처럼 편집할 수 있고, 구성원 화면에서 고른 사람부터 따르게 됩니다.</translation>
    </message>
    <message>
        <source>&amp;Make the framework</source>
        <translation>역할 기준 만들기(&amp;M)</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::FrameworkEditor</name>
    <message>
        <source>%1 (problems: %2)</source>
        <translation>%1 (문제: %2)</translation>
    </message>
    <message>
        <source>Changes: %1 · Problems: %2</source>
        <translation>변경: %1 · 문제: %2</translation>
    </message>
    <message>
        <source>First mend what is listed.</source>
        <translation>먼저 목록에 있는 문제를 고치세요.</translation>
    </message>
    <message>
        <source>Edit the framework</source>
        <translation>역할 기준 편집</translation>
    </message>
    <message>
        <source>Version %1 and edits</source>
        <translation>버전 %1에서 편집</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>Fields of the section</source>
        <translation>이 부분의 입력란</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as new version…</source>
        <translation>새 버전으로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Edits that were kept</source>
        <translation>보관한 편집 내용</translation>
    </message>
    <message>
        <source>Edits of %1 that were not saved were kept, and stand here again. Undo takes them out.</source>
        <translation>%1에 편집하고 저장하지 않은 내용을 보관해 두었다가 다시 넣었습니다. 실행 취소로 뺄 수 있습니다.</translation>
    </message>
    <message>
        <source>Undo them</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Version %1 was saved elsewhere while you edited version %2.</source>
        <translation>버전 %2 내용을 편집하는 동안 다른 곳에서 버전 %1 저장이 있었습니다.</translation>
    </message>
    <message>
        <source>Go on from version %1</source>
        <translation>버전 %1에서 이어서 편집</translation>
    </message>
    <message>
        <source>Your draft stands on version %1 now. What it would take back of that version is among the changes.</source>
        <translation>이제 버전 %1에서 이어서 편집합니다. 그 버전에서 되돌리게 되는 것도 변경에 나옵니다.</translation>
    </message>
    <message>
        <source>Version %1 is saved. Reviews that were started keep theirs.</source>
        <translation>버전 %1 저장을 마쳤습니다. 이미 시작한 평가는 시작할 때의 버전을 유지합니다.</translation>
    </message>
    <message>
        <source>Edits are not saved</source>
        <translation>저장하지 않은 편집 내용</translation>
    </message>
    <message>
        <source>What becomes of the edits? Those that are kept stand here again the next time.</source>
        <translation>편집한 내용을 어떻게 할까요? 보관하면 다음에 열 때 다시 나타납니다.</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>보관(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>버리기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>계속 편집(&amp;G)</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::FrameworkFields</name>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::FrameworkPage</name>
    <message>
        <source>Version of the framework</source>
        <translation>역할 기준의 버전</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>Ve&amp;rsion</source>
        <translation>버전(&amp;R)</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>인쇄(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Job description…</source>
        <translation>직무 기술서(&amp;J)…</translation>
    </message>
    <message>
        <source>Form to fill in by pen: %1…</source>
        <translation>손으로 쓰는 평가 양식: %1…</translation>
    </message>
    <message>
        <source>Edit the framework</source>
        <translation>역할 기준 편집</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::GapsSection</name>
    <message>
        <source>Rating gaps</source>
        <translation>평가 비교</translation>
    </message>
    <message>
        <source>The widest gaps first. Enter or a click leads to the item.</source>
        <translation>차이가 큰 것부터. Enter 키나 클릭으로 그 항목으로 갑니다.</translation>
    </message>
    <message>
        <source>Fewer than two raters have rated the same item so far: there is nothing to compare yet.</source>
        <translation>같은 항목을 평가한 사람이 아직 두 명이 안 되어 비교할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Items: %1 · rated by two or more: %2 · with a gap: %3</source>
        <translation>항목 %1개 · 두 명 이상 평가 %2개 · 차이 있음 %3개</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::GoalStateDialog</name>
    <message>
        <source>State of the goal</source>
        <translation>목표의 상태</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>상태(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>날짜(&amp;I)</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>비고(&amp;N)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::GoalsEdit</name>
    <message>
        <source>A due date is written as 2026-12-31; until it is, it is not saved.</source>
        <translation>기한은 2026-12-31처럼 적습니다. 그렇게 적을 때까지 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>목표 %1</translation>
    </message>
    <message>
        <source>Measure of goal %1</source>
        <translation>목표 %1의 달성 기준</translation>
    </message>
    <message>
        <source>Due date of goal %1</source>
        <translation>목표 %1의 기한</translation>
    </message>
    <message>
        <source>Remove goal %1</source>
        <translation>목표 %1 지우기</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>달성 기준</translation>
    </message>
    <message>
        <source>Due, e.g. 2026-12-31</source>
        <translation>기한, 예: 2026-12-31</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>목표 추가</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::GradeBox</name>
    <message>
        <source>No grade yet</source>
        <translation>등급 없음</translation>
    </message>
    <message>
        <source>Given %1</source>
        <translation>부여 %1</translation>
    </message>
    <message>
        <source>Suggested %1</source>
        <translation>제안 %1</translation>
    </message>
    <message>
        <source>Quota %1 · %2</source>
        <translation>배분 %1 · %2</translation>
    </message>
    <message>
        <source>No quota</source>
        <translation>배분 없음</translation>
    </message>
    <message>
        <source>Takes the grade of the selected person away</source>
        <translation>고른 사람의 등급을 지웁니다</translation>
    </message>
    <message>
        <source>Gives this grade to the selected person</source>
        <translation>고른 사람에게 이 등급을 줍니다</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::GrowthCurve</name>
    <message>
        <source>Choose a person above.</source>
        <translation>위에서 사람을 선택하세요.</translation>
    </message>
    <message>
        <source>Progress over time</source>
        <translation>시간에 따른 진도</translation>
    </message>
    <message>
        <source>Shows or folds away how the roadmap was ticked over time</source>
        <translation>로드맵을 언제 체크했는지 펴거나 접습니다</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>로드맵</translation>
    </message>
    <message>
        <source>Team KPIs</source>
        <translation>팀 지표</translation>
    </message>
    <message>
        <source>Opens this chart among those of the page Team KPIs</source>
        <translation>이 차트를 팀 지표 페이지에서 엽니다</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::GrowthPage</name>
    <message>
        <source>until the end of %1</source>
        <translation>%1 끝까지</translation>
    </message>
    <message>
        <source>until the last half year</source>
        <translation>지난 반기까지</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>오늘까지</translation>
    </message>
    <message>
        <source>Kept, and not in the roadmap any more: %1</source>
        <translation>보관 중이며 이제 학습 로드맵에 없는 항목: %1</translation>
    </message>
    <message>
        <source>There is no level above %1.</source>
        <translation>%1보다 높은 레벨은 없습니다.</translation>
    </message>
    <message>
        <source>The person has no level: enter one on the page People.</source>
        <translation>레벨이 없습니다. 구성원 페이지에서 입력하세요.</translation>
    </message>
    <message>
        <source>There is nobody yet: import people on the page Data, or add somebody on the page People.</source>
        <translation>아직 아무도 없습니다. 데이터 페이지에서 구성원을 가져오거나 구성원 페이지에서 추가하세요.</translation>
    </message>
    <message>
        <source>Choose a person above.</source>
        <translation>위에서 사람을 선택하세요.</translation>
    </message>
    <message>
        <source>Pe&amp;rson</source>
        <translation>사람(&amp;R)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Name, number or initial consonants</source>
        <translation>이름, 사번 또는 초성</translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation>기간(&amp;M)</translation>
    </message>
    <message>
        <source>Months beside the targets</source>
        <translation>기준값과 비교할 기간</translation>
    </message>
    <message>
        <source>&amp;Previous person</source>
        <translation>이전 사람(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next person</source>
        <translation>다음 사람(&amp;N)</translation>
    </message>
    <message>
        <source>Choose a person above to see the roadmap.</source>
        <translation>위에서 사람을 선택하면 학습 로드맵이 보입니다.</translation>
    </message>
    <message>
        <source>Pr&amp;int preview…</source>
        <translation>인쇄 미리보기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Everybody&apos;s reports as files…</source>
        <translation>모두의 성장 보고서를 파일로(&amp;E)…</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>인쇄(&amp;I)</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::HistorySection</name>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>아직 이력이 없습니다.</translation>
    </message>
    <message>
        <source>Compare revisions…</source>
        <translation>개정 비교…</translation>
    </message>
    <message>
        <source>Copy the history</source>
        <translation>이력 복사</translation>
    </message>
    <message>
        <source>Copies it as plain text, one event a line</source>
        <translation>한 줄에 하나씩 일반 텍스트로 복사합니다</translation>
    </message>
    <message>
        <source>Read revision %1</source>
        <translation>개정 %1 읽기</translation>
    </message>
    <message>
        <source>The history is on the clipboard.</source>
        <translation>이력을 클립보드에 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::ImportDialog</name>
    <message>
        <source>Choose a file to import</source>
        <translation>가져올 파일 고르기</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>표 (*.csv *.tsv *.txt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>점검하는 중</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>가져오는 중</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>찾은 것: %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>취소했습니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 Problems: %2. Nothing can be imported until they are mended.</source>
        <translation>%1 문제 %2건. 모두 고친 뒤에야 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>Rows: %1, added: %2, updated: %3, unchanged: %4</source>
        <translation>행 %1, 추가 %2, 수정 %3, 그대로 %4</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here.</source>
        <translation>파일을 고르거나 여기에 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>Tick at least one count and say a period, or untick “Nothing is missing”.</source>
        <translation>횟수 지표를 하나 이상 고르고 기간을 적거나, “누락 없음 확인”을 끄세요.</translation>
    </message>
    <message>
        <source>The file is sound. An import will do this: %1.</source>
        <translation>파일이 온전합니다. 가져오면 이렇게 됩니다: %1.</translation>
    </message>
    <message>
        <source>Imported as number %1: %2.</source>
        <translation>가져오기 %1번: %2.</translation>
    </message>
    <message>
        <source>The file brought nothing new, and nothing was changed: %1.</source>
        <translation>새로운 것이 없어 아무것도 바꾸지 않았습니다: %1.</translation>
    </message>
    <message>
        <source>Unknown columns: %1</source>
        <translation>모르는 열: %1</translation>
    </message>
    <message>
        <source>Missing columns: %1</source>
        <translation>빠진 열: %1</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>자동으로 알아내기</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::ImportsTab</name>
    <message>
        <source>Import number %1</source>
        <translation>가져오기 %1번</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>읽은 방식: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>파일의 SHA-256: %1</translation>
    </message>
    <message>
        <source>taken back %1</source>
        <translation>되돌린 시각: %1</translation>
    </message>
    <message>
        <source>Take back an import</source>
        <translation>가져오기 되돌리기</translation>
    </message>
    <message>
        <source>Take back import number %1, “%2”?</source>
        <translation>가져오기 %1번 “%2” 파일을 되돌릴까요?</translation>
    </message>
    <message>
        <source>What it added goes (%1), and what it updated becomes as it was before (%2). What was imported later must be taken back first.</source>
        <translation>추가한 것은 없어지고(%1), 고친 것은 앞의 값으로 돌아갑니다(%2). 나중에 가져온 것이 있으면 먼저 되돌려야 합니다.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>되돌리기(&amp;T)</translation>
    </message>
    <message>
        <source>Import number %1 was taken back.</source>
        <translation>가져오기 %1번을 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>되돌리는 중</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::ItemRow</name>
    <message>
        <source>Comment: %1</source>
        <translation>의견: %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>의견</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::ItemsSection</name>
    <message>
        <source>Duties at the level %1</source>
        <translation>%1 레벨의 주요 업무</translation>
    </message>
    <message>
        <source>Competencies at the level %1</source>
        <translation>%1 레벨의 핵심 역량</translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <translation>평가: %1</translation>
    </message>
    <message>
        <source>Skip this item</source>
        <translation>이 항목 평가 제외</translation>
    </message>
    <message>
        <source>Why is “%1” not rated? It then counts neither for nor against the person.</source>
        <translation>“%1” 항목을 평가하지 않는 까닭은 무엇인가요? 그러면 점수에 반영하지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>평가 제외(&amp;S)</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::KpiBox</name>
    <message>
        <source>In no framework any more</source>
        <translation>지금은 어느 역할 기준에도 없음</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::KpiSection</name>
    <message>
        <source>%1 · targets of the level %2</source>
        <translation>%1 · %2 레벨의 기준값</translation>
    </message>
    <message>
        <source>%1 (team&apos;s)</source>
        <translation>%1 (팀)</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::Launcher</name>
    <message>
        <source>Restoring the file from a backup</source>
        <translation>백업에서 복원하는 중</translation>
    </message>
    <message>
        <source>The former file is kept: %1</source>
        <translation>앞의 파일은 남겨 두었습니다: %1</translation>
    </message>
    <message>
        <source>The file was restored from %1.</source>
        <translation>백업에서 복원했습니다: %1</translation>
    </message>
    <message>
        <source>The file was made by an older version and was brought up to date.</source>
        <translation>이전 버전에서 만든 파일이어서 새 형식으로 바꾸었습니다.</translation>
    </message>
    <message>
        <source>As it was before, it is kept: %1</source>
        <translation>바꾸기 전 파일은 여기에 있습니다: %1</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::LevelHistory</name>
    <message>
        <source>Levels</source>
        <translation>레벨</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>새 레벨</translation>
    </message>
    <message>
        <source>Level from %1</source>
        <translation>%1부터의 레벨</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::ListEditor</name>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>고치기…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Review cycle</source>
        <translation>평가 주기</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>No cycle yet</source>
        <translation>주기 없음</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>모든 팀</translation>
    </message>
    <message>
        <source>The file is gone: nothing can be saved</source>
        <translation>파일이 사라져 저장할 수 없습니다</translation>
    </message>
    <message>
        <source>Read-only: open in another window (%1)</source>
        <translation>읽기 전용: 다른 창에서 열려 있음 (%1)</translation>
    </message>
    <message>
        <source>Read-only: the file or its folder cannot be written</source>
        <translation>읽기 전용: 파일이나 폴더에 쓸 수 없음</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>저장됨 %1</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>아직 바뀐 것 없음</translation>
    </message>
    <message>
        <source>I am %1 (%2)</source>
        <translation>나: %1 (%2)</translation>
    </message>
    <message>
        <source>I am: not said</source>
        <translation>나: 정하지 않음</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>새 파일(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>최근 파일(&amp;R)</translation>
    </message>
    <message>
        <source>Import &amp;people…</source>
        <translation>구성원 가져오기(&amp;P)…</translation>
    </message>
    <message>
        <source>Import &amp;KPI records…</source>
        <translation>지표 기록 가져오기(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>백업(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>찾기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>다음 칸(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>이전 칸(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Korean (한국어)</source>
        <translation>한국어(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;English (English)</source>
        <translation>영어(English)(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>페이지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>도구(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;New review cycle…</source>
        <translation>새 평가 주기(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Who am I…</source>
        <translation>나는 누구인가요(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Levelbook</source>
        <translation>Levelbook 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>백업하지 못함</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>아직 백업 없음</translation>
    </message>
    <message>
        <source>Backup failed, the last one is of %1</source>
        <translation>백업하지 못함, 마지막 백업 %1</translation>
    </message>
    <message>
        <source>Last backup %1, verified</source>
        <translation>마지막 백업 %1 확인됨</translation>
    </message>
    <message>
        <source>Save what it held…</source>
        <translation>파일의 내용 저장…</translation>
    </message>
    <message>
        <source>C&amp;ycle</source>
        <translation>주기(&amp;Y)</translation>
    </message>
    <message>
        <source>Te&amp;am</source>
        <translation>팀(&amp;A)</translation>
    </message>
    <message>
        <source>Import roadmap &amp;ticks…</source>
        <translation>학습 로드맵 체크 가져오기(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::MessageBar</name>
    <message>
        <source>… and %1 more</source>
        <translation>… 그 밖에 %1건</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>알림 닫기</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>알림</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::NewPersonDialog</name>
    <message>
        <source>A&amp;dd</source>
        <translation>추가(&amp;D)</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::NineBox</name>
    <message>
        <source>People: %1</source>
        <translation>인원: %1</translation>
    </message>
    <message>
        <source>Achievement %1, competency %2: %3</source>
        <translation>업적 %1, 역량 %2: %3</translation>
    </message>
    <message>
        <source>The scores are still being read: people go on coming in.</source>
        <translation>점수를 읽는 중이라 사람이 더 들어옵니다.</translation>
    </message>
    <message>
        <source>Not placed, because a score is missing: %1</source>
        <translation>점수가 없어 칸에 없는 인원: %1</translation>
    </message>
    <message>
        <source>People by their two scores. The middle is what lies nearest to 3 (meets): its borders, %1 and %2, are half way to 2 and to 4, and do not follow the grades. Where less than half of an achievement score stands on evidence, the share is said beside the name. Enter opens the review.</source>
        <translation>두 점수로 사람을 나누어 보여 줍니다. 중간은 3(충족)에 가장 가까운 곳으로, 경계(%1, %2)는 2와 4까지의 가운데이며 등급과는 상관없습니다. 업적 점수의 근거가 절반에 못 미치면 그 비중을 이름 옆에 적습니다. Enter로 평가를 엽니다.</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::OverviewPage</name>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>There is nobody in this file yet</source>
        <translation>이 파일에는 아직 아무도 없습니다</translation>
    </message>
    <message>
        <source>Import people on the page Data, or add them on the page People.</source>
        <translation>데이터 페이지에서 구성원을 가져오거나 구성원 페이지에서 추가하세요.</translation>
    </message>
    <message>
        <source>Go to the imports</source>
        <translation>가져오기로 가기</translation>
    </message>
    <message>
        <source>Go to the people</source>
        <translation>구성원으로 가기</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1개 더</translation>
    </message>
    <message>
        <source>Due from me</source>
        <translation>내가 할 일</translation>
    </message>
    <message>
        <source>Say who you are…</source>
        <translation>내가 누구인지 고르기…</translation>
    </message>
    <message>
        <source>Overdue reviews</source>
        <translation>기한이 지난 평가</translation>
    </message>
    <message>
        <source>No review is behind its due date.</source>
        <translation>기한이 지난 평가가 없습니다.</translation>
    </message>
    <message>
        <source>Reviews that lack something for their next step</source>
        <translation>다음 단계로 가기에 빠진 것이 있는 평가</translation>
    </message>
    <message>
        <source>No review under way lacks anything.</source>
        <translation>진행 중인 평가에 빠진 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 · missing: %2</source>
        <translation>%1 · 빠진 것: %2개</translation>
    </message>
    <message>
        <source>All reviews of the cycle</source>
        <translation>평가 주기의 모든 평가</translation>
    </message>
    <message>
        <source>There is no review cycle yet</source>
        <translation>아직 평가 주기가 없습니다</translation>
    </message>
    <message>
        <source>A cycle says who is reviewed for which months, by when.</source>
        <translation>평가 주기에는 누구를 어느 기간에 대해 언제까지 평가할지 정합니다.</translation>
    </message>
    <message>
        <source>New review cycle…</source>
        <translation>새 평가 주기…</translation>
    </message>
    <message>
        <source>No review has been started yet.</source>
        <translation>아직 시작된 평가가 없습니다.</translation>
    </message>
    <message>
        <source>Go to the reviews</source>
        <translation>평가로 가기</translation>
    </message>
    <message>
        <source>Save my due dates for a calendar…</source>
        <translation>내 기한을 달력 파일로 저장…</translation>
    </message>
    <message>
        <source>Save all due dates for a calendar…</source>
        <translation>모든 기한을 달력 파일로 저장…</translation>
    </message>
    <message>
        <source>Data of the cycle</source>
        <translation>평가 주기의 데이터</translation>
    </message>
    <message>
        <source>The period has not begun yet.</source>
        <translation>평가 기간이 아직 시작되지 않았습니다.</translation>
    </message>
    <message>
        <source>Every KPI has records of everybody who is reviewed.</source>
        <translation>평가 대상자 모두의 기록이 모든 지표에 있습니다.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>The last attempt to back up failed.</source>
        <translation>마지막 백업 시도가 실패했습니다.</translation>
    </message>
    <message>
        <source>Save &amp;my due dates…</source>
        <translation>내 기한 저장(&amp;M)…</translation>
    </message>
    <message>
        <source>Save &amp;all due dates…</source>
        <translation>모든 기한 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>The cycle, its data, backups</source>
        <translation>평가 주기와 데이터, 백업</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::PaperBatchDialog</name>
    <message>
        <source>The newest revision of every review of “%1”.</source>
        <translation>“%1”의 모든 평가서를 최신 개정으로 만듭니다.</translation>
    </message>
    <message>
        <source>The newest revision of every review of “%1” in the team “%2”.</source>
        <translation>“%2” 팀의 “%1” 평가서를 모두 최신 개정으로 만듭니다.</translation>
    </message>
    <message>
        <source>The growth report of everybody who is there today.</source>
        <translation>오늘 재직하는 모든 사람의 성장 보고서를 만듭니다.</translation>
    </message>
    <message>
        <source>The growth report of everybody who is in the team “%1” today.</source>
        <translation>오늘 “%1” 팀에 있는 모든 사람의 성장 보고서를 만듭니다.</translation>
    </message>
    <message>
        <source>Reviews as files</source>
        <translation>평가서를 파일로</translation>
    </message>
    <message>
        <source>Growth reports as files</source>
        <translation>성장 보고서를 파일로</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Paper s&amp;ize</source>
        <translation>용지(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>형식(&amp;T)</translation>
    </message>
    <message>
        <source>Type of the files</source>
        <translation>파일 형식</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 문서</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>With an appendix of the &amp;records behind each KPI</source>
        <translation>지표마다 그 바탕이 된 기록을 부록으로 붙이기(&amp;R)</translation>
    </message>
    <message>
        <source>A &amp;file for each person, in a folder</source>
        <translation>폴더에 사람마다 파일 하나(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;One PDF with a bookmark for each person</source>
        <translation>사람마다 책갈피를 단 PDF 하나(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>저장할 곳(&amp;C)…</translation>
    </message>
    <message>
        <source>Save the papers</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>저장할 폴더</translation>
    </message>
    <message>
        <source>Papers written: %1, to %2</source>
        <translation>문서 %1건을 썼습니다: %2</translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>취소했습니다. 쓴 파일이 없습니다.</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::PaperLanguageBox</name>
    <message>
        <source>Language of the paper</source>
        <translation>문서의 언어</translation>
    </message>
    <message>
        <source>Korean with English</source>
        <translation>한국어와 영어</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::PaperPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2쪽 가운데 %1쪽</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>썼습니다: %1</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>배율(&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>너비에 맞춤</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 쪽</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>With &amp;records</source>
        <translation>기록 포함(&amp;R)</translation>
    </message>
    <message>
        <source>An appendix with the records behind each KPI</source>
        <translation>지표마다 그 바탕이 된 기록을 부록으로 붙입니다</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
    <message>
        <source>As PDF, or as a web page for screen readers</source>
        <translation>PDF로, 또는 화면 낭독기로 읽기 좋은 웹 페이지로</translation>
    </message>
    <message>
        <source>S&amp;ize</source>
        <translation>용지(&amp;I)</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::PaperSizeBox</name>
    <message>
        <source>Size of the paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>레터</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::ParticipantsEdit</name>
    <message>
        <source>People: %1</source>
        <translation>인원: %1</translation>
    </message>
    <message>
        <source>The cycle has no second review.</source>
        <translation>이 주기에는 2차 평가가 없습니다.</translation>
    </message>
    <message>
        <source>Take part: %1</source>
        <translation>참여: %1</translation>
    </message>
    <message>
        <source>of them with a review already: %1</source>
        <translation>그중 평가가 이미 있음: %1</translation>
    </message>
    <message>
        <source>not chosen: %1</source>
        <translation>고르지 않음: %1</translation>
    </message>
    <message>
        <source>passed over, no day of work in the period: %1</source>
        <translation>기간에 재직한 날이 없어 건너뜀: %1</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation>보이는 사람: %1</translation>
    </message>
    <message>
        <source>Filter by name or number</source>
        <translation>이름이나 사번으로 거르기</translation>
    </message>
    <message>
        <source>Filter the people</source>
        <translation>사람 거르기</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>모든 팀</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>모든 레벨</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>참여하는 사람</translation>
    </message>
    <message>
        <source>Who is passed over</source>
        <translation>건너뛰는 사람</translation>
    </message>
    <message>
        <source>Whom the list shows</source>
        <translation>목록에 보일 사람</translation>
    </message>
    <message>
        <source>&amp;Check those shown</source>
        <translation>보이는 사람 선택(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Uncheck those shown</source>
        <translation>보이는 사람 해제(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Raters…</source>
        <translation>평가자(&amp;R)…</translation>
    </message>
    <message>
        <source>The space bar checks the selected people.</source>
        <translation>스페이스 키로 고른 사람을 선택하거나 해제합니다.</translation>
    </message>
    <message>
        <source>Nobody is found by this filter.</source>
        <translation>조건에 맞는 사람이 없습니다.</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::PeopleList</name>
    <message>
        <source>All levels</source>
        <translation>모든 레벨</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>모든 상태</translation>
    </message>
    <message>
        <source>Not in the cycle</source>
        <translation>주기에 없음</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%2명 가운데 %1명</translation>
    </message>
    <message>
        <source>Nobody fits. Change the search, the filters or the team.</source>
        <translation>맞는 사람이 없습니다. 찾는 말, 필터 또는 팀을 바꾸세요.</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>열(&amp;C)</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1명</translation>
    </message>
    <message>
        <source>Nobody is here yet. Import a file of people, or add them one by one.</source>
        <translation>아직 아무도 없습니다. 구성원 파일을 가져오거나 한 명씩 추가하세요.</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::PeoplePage</name>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>새 구성원(&amp;N)…</translation>
    </message>
    <message>
        <source>Remove &amp;person</source>
        <translation>구성원 지우기(&amp;P)</translation>
    </message>
    <message>
        <source>More about the person</source>
        <translation>구성원 상세</translation>
    </message>
    <message>
        <source>Levels and teams</source>
        <translation>레벨과 팀</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>부재</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>%1 was removed. Undo brings the person back.</source>
        <translation>지웠습니다: %1. 실행 취소로 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Blank review &amp;form…</source>
        <translation>빈 평가 양식(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::PeriodBox</name>
    <message>
        <source>This half year</source>
        <translation>이번 반기</translation>
    </message>
    <message>
        <source>Last 6 months of data</source>
        <translation>데이터의 마지막 6개월</translation>
    </message>
    <message>
        <source>Last 12 months of data</source>
        <translation>데이터의 마지막 12개월</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>직접 정하기…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::PersonForm</name>
    <message>
        <source>Somebody else changed %1 in the meantime.</source>
        <translation>그사이 다른 사람이 고쳤습니다: %1</translation>
    </message>
    <message>
        <source>What you typed is kept, and the other version stands below the field. Enter saves yours; Revert takes the other.</source>
        <translation>입력한 것은 남아 있고, 다른 쪽은 칸 아래에 있습니다. Enter는 입력한 것을 저장하고, 되돌리기는 다른 쪽을 받아들입니다.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>고른 사람 없음</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Waiting: another program is writing to the file</source>
        <translation>기다리는 중: 다른 프로그램이 파일에 쓰고 있습니다</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::PersonKpis</name>
    <message>
        <source>KPIs of the last twelve months</source>
        <translation>최근 12개월의 지표</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>지표를 읽는 중…</translation>
    </message>
    <message>
        <source>%1 (team)</source>
        <translation>%1 (팀)</translation>
    </message>
    <message>
        <source>No KPI records in the twelve months %1.</source>
        <translation>%1의 12개월에 지표 기록이 없습니다.</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::PersonPicker</name>
    <message>
        <source>Name, number or initial consonants</source>
        <translation>이름, 사번 또는 초성</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>찾은 사람</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::PersonReviews</name>
    <message>
        <source>Reviews of the person</source>
        <translation>이 사람의 평가</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::QualityTab</name>
    <message>
        <source>Looking through the records</source>
        <translation>기록을 살펴보는 중</translation>
    </message>
    <message>
        <source>All KPIs</source>
        <translation>모든 지표</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Nobody is asked for records: no review of this cycle and team has been started.</source>
        <translation>이 주기와 팀에서 시작한 평가가 없어, 기록이 필요한 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing to look at: records are there, declared, recent and possible, and no month is out of the ordinary.</source>
        <translation>살펴볼 것이 없습니다. 기록이 빠짐없이 있고, 누락 없음이 확인되었으며, 오래되거나 있을 수 없는 값도, 유난히 벗어난 달도 없습니다.</translation>
    </message>
    <message>
        <source>Nothing of this kind and KPI.</source>
        <translation>이 종류와 지표에는 살펴볼 것이 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Go to what is declared</source>
        <translation>누락 없음 확인으로 가기(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to the records</source>
        <translation>기록으로 가기(&amp;G)</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>살펴볼 것의 종류</translation>
    </message>
    <message>
        <source>What is to be looked at in the data</source>
        <translation>데이터에서 살펴볼 것</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::QuotaEdit</name>
    <message>
        <source>Not a percentage from 0 to 100.</source>
        <translation>0에서 100까지의 백분율이 아닙니다.</translation>
    </message>
    <message>
        <source>No quota: every grade can be given to anybody.</source>
        <translation>배분 인원이 없습니다. 누구에게나 어느 등급이든 줄 수 있습니다.</translation>
    </message>
    <message>
        <source>Together %1. Without a quota: %2, people: %3.</source>
        <translation>합계 %1. 배분하지 않은 몫: %2, 인원: %3.</translation>
    </message>
    <message>
        <source>Together %1: that is more than 100%.</source>
        <translation>합계 %1: 100%를 넘습니다.</translation>
    </message>
    <message>
        <source>Headcounts for those who take part: %1.</source>
        <translation>참여하는 사람 기준 인원: %1.</translation>
    </message>
    <message>
        <source>Nobody is chosen yet. Headcounts for all who worked in the period: %1.</source>
        <translation>아직 고른 사람이 없습니다. 기간에 재직한 모두를 기준으로 한 인원: %1.</translation>
    </message>
    <message>
        <source>The part of the people that a grade is meant for. An empty field is no quota. Whole people are made of it by the largest remainder; quotas are shown when grades are given, and block nothing.</source>
        <translation>등급마다 배분할 몫입니다. 비워 두면 배분하지 않습니다. 인원은 나머지가 큰 순서로 채워 정하며, 등급을 줄 때 보여 줄 뿐 막지는 않습니다.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>백분율</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Percent of grade %1</source>
        <translation>%1 등급의 백분율</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::RaterView</name>
    <message>
        <source>Reading the reviews…</source>
        <translation>평가를 읽는 중…</translation>
    </message>
    <message>
        <source>Nobody has finished a part of a review in this cycle yet.</source>
        <translation>이 주기에서 평가를 끝낸 평가자가 아직 없습니다.</translation>
    </message>
    <message>
        <source>The scores are still being read: the figures go on changing.</source>
        <translation>점수를 읽는 중이라 값이 더 바뀝니다.</translation>
    </message>
    <message>
        <source>Parts whose rater nobody named, left out here: %1</source>
        <translation>평가자를 알 수 없어 뺀 평가: %1</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>평가자</translation>
    </message>
    <message>
        <source>What each rater gave in finished parts of this cycle: the mean of the ratings of each person, then mean and spread over people. The difference compares it, person by person, with the score that the KPIs give (achievement), with a 95% interval; under 5 people there is too little to judge. Ratings and KPIs measure different things: this is a reason to talk, and changes no score.</source>
        <translation>평가자가 이 주기에서 끝낸 평가의 요약입니다. 사람마다 평점의 평균을 낸 뒤, 그 평균과 표준편차를 보여 줍니다. 차이는 사람마다 지표가 주는 점수(업적)와 견준 것이며 95% 구간이 함께 나오고, 다섯 명이 안 되면 판단하지 않습니다. 평점과 지표는 서로 다른 것을 재므로 이것은 이야기를 나눌 거리이며 어떤 점수도 바꾸지 않습니다.</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::RatersDialog</name>
    <message>
        <source>Nobody is found by what is typed: choose a person from the list.</source>
        <translation>입력한 말로 찾은 사람이 없습니다. 목록에서 사람을 고르세요.</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>사람을 고르세요.</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>평가자</translation>
    </message>
    <message>
        <source>%1: person</source>
        <translation>%1: 사람</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>A person:</source>
        <translation>직접 고르기:</translation>
    </message>
    <message>
        <source>The manager</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>The manager&apos;s manager</source>
        <translation>관리자의 관리자</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::RatingBar</name>
    <message>
        <source>Not rated yet</source>
        <translation>아직 평가하지 않음</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::ReadinessPanel</name>
    <message>
        <source>%1 since %2. Facts side by side; the judgement is yours.</source>
        <translation>%2부터 %1. 사실만 나란히 보여 줍니다. 판단은 사람이 합니다.</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>아직 적힌 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing that is known here.</source>
        <translation>여기에 알려진 것은 없습니다.</translation>
    </message>
    <message>
        <source>KPIs beside the next level&apos;s targets</source>
        <translation>다음 레벨 기준값과 비교한 지표</translation>
    </message>
    <message>
        <source>The framework has no targets for the next level.</source>
        <translation>역할 기준에 다음 레벨의 기준값이 없습니다.</translation>
    </message>
    <message>
        <source>Months of the chosen KPI</source>
        <translation>선택한 지표의 달</translation>
    </message>
    <message>
        <source>Choose a KPI above to see its months.</source>
        <translation>위에서 지표를 선택하면 달별 값이 보입니다.</translation>
    </message>
    <message>
        <source>Agreed goals</source>
        <translation>합의된 목표</translation>
    </message>
    <message>
        <source>Goals stand here once a review has some; they are agreed when it is approved.</source>
        <translation>평가에 목표를 적으면 여기에 보입니다. 평가가 승인되면 합의된 것입니다.</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::RecordEntryDialog</name>
    <message>
        <source>Typed by hand</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>To be added: %1, changed: %2, as they are: %3</source>
        <translation>추가 %1건, 변경 %2건, 그대로 %3건</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>아직 저장된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>그 밖에 %1건</translation>
    </message>
    <message>
        <source>Saved: %1 added, %2 changed. The import history takes it back.</source>
        <translation>저장했습니다. 추가 %1건, 변경 %2건. 가져오기 이력에서 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Throw away what was typed here?</source>
        <translation>여기에 입력한 내용을 버릴까요?</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>버리기(&amp;T)</translation>
    </message>
    <message>
        <source>Correct records</source>
        <translation>기록 고치기</translation>
    </message>
    <message>
        <source>Add records</source>
        <translation>기록 추가</translation>
    </message>
    <message>
        <source>Values and notes can be changed. The former ones come back when the import history takes this back.</source>
        <translation>값과 비고를 바꿀 수 있습니다. 가져오기 이력에서 되돌리면 이전 값이 돌아옵니다.</translation>
    </message>
    <message>
        <source>Type or paste rows from a spreadsheet, with or without its header. A team stands as “team:NAME”; KPIs by key or name, in Korean or English.</source>
        <translation>스프레드시트의 행을 직접 입력하거나 붙여 넣으세요. 머리글은 있어도 없어도 됩니다. 팀은 “team:이름”으로, 지표는 키나 한국어·영어 이름으로 적습니다.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>행 삭제(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::RecordGrid</name>
    <message>
        <source>Typed by hand</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, %2행</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>분자</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>분모</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>참조</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::RecordsTab</name>
    <message>
        <source>All KPIs</source>
        <translation>모든 지표</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>기록을 읽는 중</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>기록 %1건</translation>
    </message>
    <message>
        <source>No record fits. Add some, or import a file.</source>
        <translation>조건에 맞는 기록이 없습니다. 기록을 추가하거나 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>Let it count agai&amp;n</source>
        <translation>다시 집계(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Leave out…</source>
        <translation>제외(&amp;L)…</translation>
    </message>
    <message>
        <source>The cycle&apos;s period</source>
        <translation>평가 주기 기간</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>최근 12개월</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>Counted or not</source>
        <translation>집계 여부 전체</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>집계됨</translation>
    </message>
    <message>
        <source>Counted or left out</source>
        <translation>집계 여부</translation>
    </message>
    <message>
        <source>Name, number, reference or note</source>
        <translation>이름, 사번, 참조, 비고</translation>
    </message>
    <message>
        <source>Find records</source>
        <translation>기록 찾기</translation>
    </message>
    <message>
        <source>KPI records</source>
        <translation>지표 기록</translation>
    </message>
    <message>
        <source>&amp;Add records…</source>
        <translation>기록 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>고치기(&amp;O)…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation>누구의 기록</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::ReviewDesk</name>
    <message>
        <source>rating</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>text of the review</source>
        <translation>평가 글</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::ReviewForm</name>
    <message>
        <source>← All reviews</source>
        <translation>← 모든 평가</translation>
    </message>
    <message>
        <source>◀ Previous</source>
        <translation>◀ 이전</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>다음 ▶</translation>
    </message>
    <message>
        <source>Sections of the review</source>
        <translation>평가의 부분</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>개정 %1</translation>
    </message>
    <message>
        <source>Somebody else has saved the same fields of this review. What you typed is kept, and nothing is saved until you have chosen.</source>
        <translation>다른 사람이 이 평가의 같은 칸을 저장했습니다. 입력한 것은 남아 있으며, 고르기 전에는 아무것도 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Compare and choose…</source>
        <translation>견주어 고르기…</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>글 복사</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Text typed at %1 was never saved, and the review has gone on since.</source>
        <translation>%1에 입력한 글이 저장되지 않았고, 그 뒤 평가가 진행되었습니다.</translation>
    </message>
    <message>
        <source>Restore what was typed at %1 and not saved?</source>
        <translation>%1에 입력하고 저장하지 못한 글을 되살릴까요?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>저장됨 %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>Waiting: another program is writing to the file</source>
        <translation>기다리는 중: 다른 프로그램이 파일에 쓰고 있습니다</translation>
    </message>
    <message>
        <source>Not saved: changed in two places</source>
        <translation>저장되지 않음: 두 곳에서 바뀜</translation>
    </message>
    <message>
        <source>Not saved; kept as a draft</source>
        <translation>저장되지 않음, 초안으로 남겨 둠</translation>
    </message>
    <message>
        <source>%1 is %2; you are %3. What you write stands as %1, and the history names you.</source>
        <translation>%1: %2, 나: %3. 쓰는 글은 다음 역할로 남고, 이력에는 내 이름이 적힙니다: %1</translation>
    </message>
    <message>
        <source>%1 is %2; nobody has said who you are. What you write stands as %1.</source>
        <translation>%1: %2. 내가 누구인지 정하지 않았습니다. 쓰는 글은 다음 역할로 남습니다: %1</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>반려</translation>
    </message>
    <message>
        <source>The review goes back to the state “%1”, and every signature falls. Why?</source>
        <translation>평가가 “%1” 상태로 돌아가고 모든 서명이 지워집니다. 사유는 무엇인가요?</translation>
    </message>
    <message>
        <source>&amp;Send back</source>
        <translation>반려(&amp;S)</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Approve the review of %1 with the grade %2?</source>
        <translation>%1 님의 평가를 등급 %2로 승인할까요?</translation>
    </message>
    <message>
        <source>Figures, targets, scores and texts are frozen as they stand, whatever happens to the records later.</source>
        <translation>지표, 기준값, 점수, 글이 지금 그대로 고정되며, 나중에 기록이 바뀌어도 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>승인(&amp;A)</translation>
    </message>
    <message>
        <source>The review is now in the state “%1”.</source>
        <translation>평가의 상태: %1</translation>
    </message>
    <message>
        <source>Text typed at %1 was never saved, and the file cannot be written now.</source>
        <translation>%1에 쓰고 저장하지 못한 글이 있지만, 지금은 이 파일에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Revision %1 has begun, in the state “%2”.</source>
        <translation>새 개정(개정 %1)을 ‘%2’ 상태로 시작했습니다.</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>이의신청</translation>
    </message>
    <message>
        <source>%1 appeals against the result; the last day for it is %2. On what ground?</source>
        <translation>%1 님이 결과에 이의를 신청합니다. 신청 마지막 날은 %2입니다. 사유는 무엇입니까?</translation>
    </message>
    <message>
        <source>Record the &amp;appeal</source>
        <translation>이의신청 기록(&amp;A)</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>재평가</translation>
    </message>
    <message>
        <source>Revision %1 begins in the state “%2”. Revision %3 stays as it is. Why is the review reopened?</source>
        <translation>새 개정(개정 %1)이 ‘%2’ 상태에서 시작되고, 지금의 개정(개정 %3)은 그대로 남습니다. 재평가하는 사유는 무엇입니까?</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>재평가(&amp;R)</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>This is revision %1 as it was left. It can be read and printed, not changed: work goes on in revision %2.</source>
        <translation>끝난 개정 %1입니다. 읽고 인쇄할 수 있지만 바꿀 수는 없습니다. 작업은 개정 %2에서 이어집니다.</translation>
    </message>
    <message>
        <source>Open revision %1</source>
        <translation>개정 %1 열기</translation>
    </message>
    <message>
        <source>Compare revisions…</source>
        <translation>개정 비교…</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::ReviewList</name>
    <message>
        <source>Filter by name, number or state</source>
        <translation>이름, 사번, 상태로 거르기</translation>
    </message>
    <message>
        <source>Filter the reviews</source>
        <translation>평가 거르기</translation>
    </message>
    <message>
        <source>Reviews of the cycle</source>
        <translation>주기의 평가</translation>
    </message>
    <message>
        <source>Start reviews…</source>
        <translation>평가 시작…</translation>
    </message>
    <message>
        <source>Advance the cycle…</source>
        <translation>주기 넘기기…</translation>
    </message>
    <message>
        <source>New cycle…</source>
        <translation>새 주기…</translation>
    </message>
    <message>
        <source>No review cycle yet</source>
        <translation>아직 평가 주기가 없습니다</translation>
    </message>
    <message>
        <source>Reviews: %1</source>
        <translation>평가 %1건</translation>
    </message>
    <message>
        <source>Reviews: %1 of %2</source>
        <translation>평가 %2건 가운데 %1건</translation>
    </message>
    <message>
        <source>Make a review cycle first: it says which period is reviewed, in which stages.</source>
        <translation>먼저 평가 주기를 만드세요. 어느 기간을 어떤 단계로 평가할지 정합니다.</translation>
    </message>
    <message>
        <source>Reading the reviews…</source>
        <translation>평가를 읽는 중…</translation>
    </message>
    <message>
        <source>Text typed at %1 in the review of %2 was not saved.</source>
        <translation>%2 님의 평가에 %1에 입력한 글이 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>평가 열기</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Edit cycle…</source>
        <translation>주기 고치기…</translation>
    </message>
    <message>
        <source>Raters…</source>
        <translation>평가자…</translation>
    </message>
    <message>
        <source>No review has been started in this cycle. “Start reviews…” asks for whom.</source>
        <translation>이 주기에서 시작한 평가가 없습니다. [평가 시작…]을 누르면 누구의 평가를 시작할지 묻습니다.</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::ReviewsPage</name>
    <message>
        <source>&amp;All reviews</source>
        <translation>모든 평가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Previous person</source>
        <translation>이전 사람(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next person</source>
        <translation>다음 사람(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Go on to the next state</source>
        <translation>다음 상태로 넘기기(&amp;G)</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation>반려(&amp;B)…</translation>
    </message>
    <message>
        <source>P&amp;rint preview…</source>
        <translation>인쇄 미리보기(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Start reviews…</source>
        <translation>평가 시작(&amp;S)…</translation>
    </message>
    <message>
        <source>A&amp;dvance the cycle…</source>
        <translation>주기 넘기기(&amp;D)…</translation>
    </message>
    <message>
        <source>It is kept as a draft, which is offered when the review is opened again.</source>
        <translation>초안으로 남겨 두었으며, 평가를 다시 열 때 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>It could not be kept as a draft either: stay, and copy it elsewhere.</source>
        <translation>초안으로도 남기지 못했습니다. 머물러서 다른 곳에 복사해 두세요.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>What was typed last is not saved yet.</source>
        <translation>마지막으로 입력한 것이 아직 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>머무르기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>나가기(&amp;L)</translation>
    </message>
    <message>
        <source>Record an appea&amp;l…</source>
        <translation>이의신청 기록(&amp;L)…</translation>
    </message>
    <message>
        <source>De&amp;cide on the appeal…</source>
        <translation>이의 처리(&amp;C)…</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>재평가(&amp;O)…</translation>
    </message>
    <message>
        <source>Ra&amp;ters…</source>
        <translation>평가자(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Edit the cycle…</source>
        <translation>주기 고치기(&amp;E)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare revisions…</source>
        <translation>개정 비교(&amp;M)…</translation>
    </message>
    <message>
        <source>C&amp;ycle report…</source>
        <translation>주기 보고서(&amp;Y)…</translation>
    </message>
    <message>
        <source>Reviews as a &amp;table…</source>
        <translation>평가를 표로(&amp;T)…</translation>
    </message>
    <message>
        <source>Save d&amp;ue dates…</source>
        <translation>기한 저장(&amp;U)…</translation>
    </message>
    <message>
        <source>All reviews as &amp;files…</source>
        <translation>모든 평가서를 파일로(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::RevisionsDialog</name>
    <message>
        <source>Compare revisions</source>
        <translation>개정 비교</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>이전(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>이후(&amp;A)</translation>
    </message>
    <message>
        <source>The revision before</source>
        <translation>이전 개정</translation>
    </message>
    <message>
        <source>The revision after</source>
        <translation>이후 개정</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>바뀐 것</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all, for a spreadsheet</source>
        <translation>고른 행이나 모든 행을 스프레드시트용으로 복사합니다</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The revisions do not differ.</source>
        <translation>두 개정은 다르지 않습니다.</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>바뀐 것 %1개</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::RoadmapLine</name>
    <message>
        <source>Opens the page Growth</source>
        <translation>성장 페이지를 엽니다</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::ScoresPanel</name>
    <message>
        <source>Scores</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Last cycle: %1</source>
        <translation>지난 주기: %1</translation>
    </message>
    <message>
        <source>Final score / grade</source>
        <translation>최종 점수 / 등급</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>People, reviews, framework, commands – Ctrl+K</source>
        <translation>구성원, 평가, 역할 기준, 명령 찾기 – Ctrl+K</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::SearchResults</name>
    <message>
        <source>%1 more</source>
        <translation>%1개 더</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 것이 없습니다</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>찾은 결과</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::SettingsDialog</name>
    <message>
        <source>As the desktop</source>
        <translation>바탕 화면과 같게</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>창과 같게</translation>
    </message>
    <message>
        <source>Both: Korean, with English below</source>
        <translation>둘 다: 한국어 아래에 영어</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>레터</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::StepBox</name>
    <message>
        <source>Send back…</source>
        <translation>반려…</translation>
    </message>
    <message>
        <source>Go on to the self review</source>
        <translation>자기 평가로 넘기기</translation>
    </message>
    <message>
        <source>Go on to the first review</source>
        <translation>1차 평가로 넘기기</translation>
    </message>
    <message>
        <source>Go on to the second review</source>
        <translation>2차 평가로 넘기기</translation>
    </message>
    <message>
        <source>Go on to the calibration</source>
        <translation>등급 조정으로 넘기기</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>승인…</translation>
    </message>
    <message>
        <source>Disclose</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Record the acknowledgement</source>
        <translation>본인 확인 기록</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>평가 종료</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>인쇄 미리보기…</translation>
    </message>
    <message>
        <source>Not yet: something is missing</source>
        <translation>아직 남은 것이 있습니다</translation>
    </message>
    <message>
        <source>Missing to go on</source>
        <translation>넘기려면 남은 것</translation>
    </message>
    <message>
        <source>%1 not rated: %2</source>
        <translation>%1 미평가 %2개</translation>
    </message>
    <message>
        <source>No overall comment</source>
        <translation>종합 의견 없음</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>등급 없음</translation>
    </message>
    <message>
        <source>No reason for the grade</source>
        <translation>등급 사유 없음</translation>
    </message>
    <message>
        <source>Record an appeal…</source>
        <translation>이의신청 기록…</translation>
    </message>
    <message>
        <source>Decide on the appeal…</source>
        <translation>이의 처리…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>재평가…</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>할 수 없음: %1</translation>
    </message>
    <message>
        <source>Not signed: %1</source>
        <translation>결재 안 됨: %1</translation>
    </message>
    <message>
        <source>The cycle is not “%1” yet</source>
        <translation>주기가 아직 “%1” 상태가 아닙니다</translation>
    </message>
    <message>
        <source>The last day was %1</source>
        <translation>마지막 날은 %1이었습니다</translation>
    </message>
    <message>
        <source>Not rated: %1</source>
        <translation>평가 안 됨: %1</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::SummarySection</name>
    <message>
        <source>Summary</source>
        <translation>종합</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::TeamHistory</name>
    <message>
        <source>Teams</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>새 팀</translation>
    </message>
    <message>
        <source>Team from %1</source>
        <translation>%1부터의 팀</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::TeamPage</name>
    <message>
        <source>KP&amp;I</source>
        <translation>지표(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>레벨(&amp;L)</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>모든 레벨</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>값순</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>월</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>모든 달</translation>
    </message>
    <message>
        <source>People</source>
        <translation>구성원</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>월별</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24개월</translation>
    </message>
    <message>
        <source>Pe&amp;riod</source>
        <translation>기간(&amp;R)</translation>
    </message>
    <message>
        <source>Pr&amp;int preview…</source>
        <translation>인쇄 미리보기(&amp;I)…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>People and months</source>
        <translation>구성원과 월별</translation>
    </message>
    <message>
        <source>Small multiples</source>
        <translation>작은 차트 모음</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>히트맵</translation>
    </message>
    <message>
        <source>Box plot</source>
        <translation>상자 그림</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>레이더</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>막대</translation>
    </message>
    <message>
        <source>Roadmaps</source>
        <translation>로드맵 진도</translation>
    </message>
    <message>
        <source>Reviews by state</source>
        <translation>평가 진행 상태</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>등급 분포</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>상자</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>레벨별</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>팀별</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Name, number or initial consonants</source>
        <translation>이름, 사번 또는 초성</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>팀 전체</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::TickForm</name>
    <message>
        <source>Somebody else changed this item in the meantime. What you typed is kept.</source>
        <translation>그사이 다른 사람이 이 항목을 바꾸었습니다. 입력한 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Not done yet. Space ticks the item; then its day, note and evidence stand here.</source>
        <translation>아직 완료하지 않았습니다. 스페이스로 체크하면 완료일, 비고, 근거를 여기에 적을 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose an item to see its words, its day, note and evidence.</source>
        <translation>항목을 선택하면 내용, 완료일, 비고, 근거가 보입니다.</translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation>완료일(&amp;D)</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>완료일</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>비고(&amp;N)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Ev&amp;idence</source>
        <translation>근거(&amp;I)</translation>
    </message>
    <message>
        <source>The chosen item</source>
        <translation>선택한 항목</translation>
    </message>
</context>
<context>
    <name>levelbook::gui::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
</TS>
