#include "sample.h"

#include "support/support.h"

#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace levelbook::reports::test {
namespace {

Picture sparkline()
{
    return { { 24, 4.5 },
        [](QPainter& painter, const QRectF& rect) {
            const double values[] = { 0.2, 0.5, 0.4, 0.7, 0.65, 0.9 };
            QPolygonF points;
            for (int i = 0; i < 6; ++i)
                points << QPointF(rect.width() * i / 5, rect.height() * (1 - values[i]));
            painter.setPen(QPen(QColor(0x15, 0x65, 0xc0), 1));
            painter.drawPolyline(points);
        },
        u"rising"_s };
}

Row row(const QStringList& texts)
{
    Row made;
    for (const QString& text : texts)
        made.cells.push_back({ .text = text });
    return made;
}

Row rated(const QString& item, const QString& comment, const QStringList& ratings)
{
    Row made{ { Cell{ .text = item, .secondary = comment } } };
    for (const QString& rating : ratings)
        made.cells.push_back({ .text = rating });
    return made;
}

Table kpis(const QStringList& headers, const QList<QStringList>& rows, const QString& noData)
{
    Table table;
    const qreal shares[] = { 3, 1.3, 1.9, 0.7, 1.1, 1, 1.6 };
    for (int i = 0; i < headers.size(); ++i)
        table.columns.push_back({ headers[i], shares[i], i == 0 ? Align::Left : Align::Right });
    for (const QStringList& texts : rows) {
        Row made = row(texts);
        made.cells.push_back({ .text = {}, .align = Align::Center, .picture = sparkline() });
        table.rows.push_back(std::move(made));
    }
    Row missing{ { Cell{ .text = rows[0][0] },
        Cell{ .text = Text({ TextRun{ noData, false, Tone::Muted } }), .span = 3 },
        Cell{ .text = u"75"_s }, Cell{ .text = u"–"_s } } };
    table.rows.insert(table.rows.begin() + 3, missing);
    return table;
}

Table ratings(const QStringList& headers, const QList<std::pair<QString, QString>>& items)
{
    Table table;
    for (int i = 0; i < headers.size(); ++i)
        table.columns.push_back(
            { headers[i], i == 0 ? 8.0 : 1.0, i == 0 ? Align::Left : Align::Right });
    for (const auto& [item, comment] : items)
        table.rows.push_back(rated(item, comment, { u"4"_s, u"4"_s, u"3"_s }));
    return table;
}

} // namespace

Document koreanReview()
{
    Document d{ .title = u"성과 평가서 – 김서연"_s, .author = u"박지훈"_s, .language = u"ko"_s };
    d.headerLeft = u"주식회사 예시 · 2026 상반기 평가"_s;
    d.headerRight = u"대외비"_s;
    d.footerLeft = u"김서연 (E0231) · 2026-07-15 10:02 · 개정 1 · 3f9a 07c2"_s;
    d.pageNumber = u"%1 / %2 쪽"_s;
    d.blocks.push_back(TitleBlock{ u"성과 평가서"_s,
        u"Python 백엔드 엔지니어 · 미드 · 평가 기간 2026-01-01 – 2026-06-30"_s,
        ApprovalBoxes{ u"결재"_s,
            { { u"담당"_s, u"박지훈"_s, u"2026-07-10"_s },
                { u"팀장"_s, u"이수진"_s, u"2026-07-12"_s, u"전결"_s },
                { .title = u"본부장"_s, .name = {}, .date = {}, .struck = true } } } });
    d.blocks.push_back(KeyValueGrid{ { { u"이름"_s, u"김서연"_s }, { u"사번"_s, u"E0231"_s },
        { u"팀"_s, u"플랫폼"_s }, { u"입사일"_s, u"2023-03-02"_s }, { u"경력"_s, u"5년차"_s },
        { u"최종 등급"_s,
            Text({ TextRun{ u"A"_s, true, Tone::Normal, 1.2 }, TextRun{ u" (3.84)"_s } }) } } });
    d.blocks.push_back(Heading{ u"지표"_s });
    d.blocks.push_back(kpis(
        { u"지표"_s, u"값"_s, u"95% 구간"_s, u"n"_s, u"기준값"_s, u"점수"_s, u"추이"_s },
        { { u"코드 리뷰 통과율"_s, u"78.4 %"_s, u"65.4 – 87.5"_s, u"51"_s, u"70"_s, u"3.94"_s },
            { u"버그 발생률 (100건당)"_s, u"5.9"_s, u"1.2 – 17.2"_s, u"51"_s, u"8"_s, u"3.85"_s },
            { u"PR 처리 시간"_s, u"31.5 h"_s, u"24.0 – 43.2"_s, u"51"_s, u"36"_s, u"3.38"_s },
            { u"멘토링 세션 (분기당)"_s, u"2.0"_s, u"0.5 – 5.2"_s, u"4"_s, u"2"_s, u"3.00"_s } },
        u"데이터 없음"_s));
    d.blocks.push_back(Heading{ u"주요 업무와 핵심 역량"_s });
    d.blocks.push_back(ratings({ u"항목"_s, u"자기"_s, u"1차"_s, u"2차"_s },
        { { u"서비스 모듈 단위 아키텍처 설계 및 개선"_s,
              u"1차: 정산 모듈 분리를 주도. 의존을 셋에서 하나로 줄였다."_s },
            { u"Django/FastAPI + Celery 기반의 비동기 Job 구성"_s, {} },
            { u"PostgreSQL 성능 최적화 및 인덱스 설계"_s,
                u"1차: 주문 조회 p95 420 ms에서 90 ms로."_s },
            { u"ORM 최적화 및 쿼리 플랜 분석"_s, {} },
            { u"테스트 자동화와 CI/CD 파이프라인 개선"_s,
                u"1차: 통합 테스트 시간을 38분에서 11분으로 줄였고, 실패한 테스트를 다시 돌리는 대신 원인을 찾아 없애는 습관을 팀에 퍼뜨렸다.\n2차: KPI 12번과 함께 보면 효과가 분명하다."_s },
            { u"장애 대응과 사후 분석"_s, u"1차: 4월 장애의 사후 분석을 이끌었다."_s },
            { u"코드 리뷰와 지식 공유"_s, {} },
            { u"주니어 멘토링"_s, u"2차: 두 사람의 온보딩을 맡았다."_s } }));
    d.blocks.push_back(Heading{ u"점수 산출 근거"_s });
    d.blocks.push_back(Table{ { { u"구성"_s, 4 }, { u"점수"_s, 1, Align::Right },
                                  { u"비중"_s, 1, Align::Right }, { u"반영"_s, 1, Align::Right } },
        { row({ u"업적"_s, u"3.61"_s, u"60 %"_s, u"2.17"_s }),
            row({ u"역량 (1차 60 : 2차 40)"_s, u"4.18"_s, u"40 %"_s, u"1.67"_s }),
            { { Cell{ .text = u"최종 · 근거가 있는 비중 71 %"_s }, Cell{ .text = u"3.84"_s },
                  Cell{}, Cell{ .text = u"3.84"_s } },
                RowStyle::Total } } });
    d.blocks.push_back(Heading{ u"종합 의견"_s });
    d.blocks.push_back(Paragraph{
        u"어려운 조회 성능 문제를 스스로 찾아 끝까지 해결했다. 다음 주기에는 비동기 작업의 재시도와 관측을 팀의 기준으로 만드는 일을 맡긴다. 설계 문서를 먼저 쓰고 의견을 모으는 방식이 팀에 자리 잡았으며, 그 결과 되돌린 배포가 상반기에 한 건도 없었다."_s });
    d.blocks.push_back(Heading{ u"성장 계획"_s, 2 });
    d.blocks.push_back(BulletList{
        { u"시니어 전환 목표: 팀 밖의 서비스 한 곳과 함께 쓰는 재시도 규칙을 설계하고, 두 팀이 실제로 쓰게 한다."_s,
            u"관측: 주요 경로의 SLO를 정하고 알림을 절반으로 줄인다."_s } });
    d.blocks.push_back(Box{ u"본인 의견"_s,
        { u"평가 내용을 확인했습니다. 멘토링 시간이 지표에는 작게 보이지만 두 사람이 6월부터 독립적으로 배포하고 있다는 점을 적어 둡니다."_s } });
    d.blocks.push_back(SignatureLines{ { u"본인 확인 (동의를 뜻하지는 않음)"_s, u"평가자"_s } });
    return d;
}

Document englishReview()
{
    Document d{ .title = u"Performance review – Seoyeon Kim"_s,
        .author = u"Jihoon Park"_s,
        .language = u"en"_s };
    d.headerLeft = u"Example Inc. · First half of 2026"_s;
    d.headerRight = u"Confidential"_s;
    d.footerLeft = u"Seoyeon Kim (E0231) · 2026-07-15 10:02 · revision 1 · 3f9a 07c2"_s;
    d.watermark = u"DRAFT"_s;
    d.blocks.push_back(TitleBlock{ u"Performance review"_s,
        u"Python backend engineer · Mid · 2026-01-01 – 2026-06-30"_s,
        ApprovalBoxes{ u"Approval"_s,
            { { u"Author"_s, u"Jihoon Park"_s, u"2026-07-10"_s },
                { u"Team lead"_s, u"Sujin Lee\nfor Minho Choi"_s, u"2026-07-12"_s, u"On behalf"_s },
                { u"Division"_s, u"Yuna Jung"_s, u"2026-07-13"_s, u"Final"_s },
                { .title = u"Director"_s, .name = {}, .date = {}, .struck = true },
                { .title = u"CEO"_s, .name = {}, .date = {}, .struck = true } } } });
    d.blocks.push_back(KeyValueGrid{ { { u"Name"_s, u"Seoyeon Kim"_s }, { u"Number"_s, u"E0231"_s },
        { u"Team"_s, u"Platform"_s }, { u"Hired"_s, u"2023-03-02"_s },
        { u"Experience"_s, u"5th year"_s },
        { u"Final grade"_s,
            Text({ TextRun{ u"A"_s, true, Tone::Normal, 1.2 }, TextRun{ u" (3.84)"_s } }) } } });
    d.blocks.push_back(Heading{ u"KPIs"_s });
    d.blocks.push_back(kpis(
        { u"KPI"_s, u"Value"_s, u"95% interval"_s, u"n"_s, u"Target"_s, u"Score"_s, u"Trend"_s },
        { { u"Review pass rate"_s, u"78.4 %"_s, u"65.4 – 87.5"_s, u"51"_s, u"70"_s, u"3.94"_s },
            { u"Bugs per 100 changes"_s, u"5.9"_s, u"1.2 – 17.2"_s, u"51"_s, u"8"_s, u"3.85"_s },
            { u"Lead time of a PR"_s, u"31.5 h"_s, u"24.0 – 43.2"_s, u"51"_s, u"36"_s, u"3.38"_s },
            { u"Mentoring sessions"_s, u"2.0"_s, u"0.5 – 5.2"_s, u"4"_s, u"2"_s, u"3.00"_s } },
        u"no data"_s));
    d.blocks.push_back(Heading{ u"Duties and competencies"_s });
    d.blocks.push_back(ratings({ u"Item"_s, u"Self"_s, u"1st"_s, u"2nd"_s },
        { { u"Designs and improves services module by module"_s,
              u"1st: led the split of the billing module; three dependencies became one."_s },
            { u"Builds asynchronous jobs with Celery"_s, {} },
            { u"Tunes PostgreSQL and designs its indexes"_s,
                u"1st: order lookup p95 from 420 ms to 90 ms."_s } }));
    d.blocks.push_back(Heading{ u"Overall comment"_s });
    d.blocks.push_back(Paragraph{
        u"Found hard performance problems alone and solved them to the end. In the next cycle, retry and observability of asynchronous jobs become the team's standard under her lead."_s });
    d.blocks.push_back(
        SignatureLines{ { u"Acknowledged, not necessarily agreed"_s, u"Reviewer"_s } });
    return d;
}

Document alone(const Block& block)
{
    Document document;
    document.pageNumber.clear();
    document.blocks.push_back(block);
    return document;
}

QByteArray output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        ADD_FAILURE() << program.toStdString() << ": " << process.errorString().toStdString()
                      << process.readAllStandardError().toStdString();
    }
    return process.readAllStandardOutput();
}

QString pdfText(const QByteArray& pdf)
{
    QTemporaryDir dir;
    levelbook::test::writeFile(dir.filePath(u"a.pdf"_s), pdf);
    return QString::fromUtf8(
        output(u"pdftotext"_s, { u"-layout"_s, dir.filePath(u"a.pdf"_s), u"-"_s }));
}

} // namespace levelbook::reports::test
