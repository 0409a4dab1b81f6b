<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
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
        <source>By value, without interval last. People whose intervals overlap cannot be told apart.</source>
        <translation>값순, 구간이 없는 사람은 끝에. 구간이 겹치는 사람끼리는 우열을 가릴 수 없습니다.</translation>
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
        <source>Write the people to a CSV file</source>
        <translation>구성원을 CSV 파일로 씁니다</translation>
    </message>
    <message>
        <source>Write the KPI records to a CSV file</source>
        <translation>지표 기록을 CSV 파일로 씁니다</translation>
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
        <source>Take a review cycle to its next state</source>
        <translation>평가 주기를 다음 상태로 넘깁니다</translation>
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
        <source>Take a review to another state</source>
        <translation>평가를 다른 상태로 넘깁니다</translation>
    </message>
    <message>
        <source>List the reports</source>
        <translation>보고서를 늘어놓습니다</translation>
    </message>
    <message>
        <source>Print reviews as PDF: one file, or with --team and --all a folder</source>
        <translation>평가서를 PDF로 만듭니다. 한 사람은 파일 하나, --team과 --all은 폴더에 만듭니다</translation>
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
        <source>Check that the file is sound</source>
        <translation>파일이 온전한지 점검합니다</translation>
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
        <translation>한 사람</translation>
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
        <translation>같은 이름의 파일이 이미 있습니다: %1. 다른 이름을 지정하십시오.</translation>
    </message>
    <message>
        <source>This is not a regular file: %1</source>
        <translation>일반 파일이 아닙니다: %1</translation>
    </message>
    <message>
        <source>No space is left for the file: %1. Nothing was changed. Make room, then try again.</source>
        <translation>디스크 공간이 부족합니다: %1. 변경된 내용은 없습니다. 공간을 확보한 뒤 다시 시도하십시오.</translation>
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
        <translation>필드가 %1바이트를 넘습니다. 닫는 따옴표가 빠졌는지 확인하십시오.</translation>
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
        <translation>%2: 평점이 없습니다. 항목: %1. 평점을 매기거나 사유를 적고 평가에서 제외하십시오.</translation>
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
        <translation>결재가 시작되어 등급을 변경할 수 없습니다. 바꾸려면 평가를 반려하십시오.</translation>
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
        <translation>파일이 손상되어 더 이상 쓰지 않습니다: %1 (%2). 백업에서 복원하십시오.</translation>
    </message>
    <message>
        <source>The file was written by a newer Levelbook (version %1, known up to %2). Update the program.</source>
        <translation>더 새로운 Levelbook에서 만든 파일입니다(파일 버전 %1, 지원 버전 %2까지). 프로그램을 업데이트하십시오.</translation>
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
        <translation>다른 프로그램이 파일에 쓰고 있습니다: %1. 잠시 뒤 다시 시도하십시오.</translation>
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
        <translation>그사이 다른 곳에서 변경되었습니다: %1. 다시 불러온 뒤 시도하십시오.</translation>
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
        <translation>글꼴이 없습니다: %1. 설치한 뒤 다시 시도하십시오.</translation>
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
    <name>Format</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 ~ %2</translation>
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
        <translation>점수는 구성 점수에 반영 비율을 곱해 더한 값입니다. 반영 비율은 데이터가 없는 항목을 뺀 뒤의 비중이며, 비중을 따로 정하지 않은 항목은 똑같이 나눕니다.</translation>
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
        <source>Head of division</source>
        <translation>본부장</translation>
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
</TS>
