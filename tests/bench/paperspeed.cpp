// Writes a batch of two-page Korean reviews, each with a table of 40 rows and a painted chart, and
// says how long one took; or prints what is in them, for others to lay out (see paper_bench).
#include "reports/batch.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace levelbook::bench {

namespace {

constexpr int rows = 40;
constexpr int months = 12;

struct Content {
    QString name;
    QString number;
    QStringList header;
    QList<QStringList> table;
    QList<double> chart; ///< 0 to 1.
    QStringList comments;
};

// No two reviews are alike, as no two people are.
Content contentOf(int index)
{
    const QStringList names{ u"김서연"_s, u"박지훈"_s, u"이수진"_s, u"최민호"_s, u"정유나"_s };
    const QStringList items{ u"코드 리뷰 통과율"_s, u"버그 발생률"_s, u"테스트 커버리지"_s,
        u"장애 복구 시간"_s, u"기능 릴리즈 속도"_s, u"PR 처리 시간"_s, u"리뷰 참여도"_s,
        u"기술문서 작성 수"_s };
    const QStringList sentences{ u"어려운 조회 성능 문제를 스스로 찾아 끝까지 해결했다."_s,
        u"다음 주기에는 비동기 작업의 재시도와 관측을 팀의 기준으로 만드는 일을 맡긴다."_s,
        u"설계 문서를 먼저 쓰고 의견을 모으는 방식이 팀에 자리 잡았다."_s,
        u"통합 테스트 시간을 38분에서 11분으로 줄였고, KPI 12번과 함께 보면 효과가 분명하다."_s,
        u"두 사람의 온보딩을 맡아 6월부터 독립적으로 배포하게 했다."_s };
    Content content;
    content.name = names[index % names.size()] + QString::number(index);
    content.number = u"E%1"_s.arg(index, 4, 10, QChar(u'0'));
    content.header = { u"지표"_s, u"기간"_s, u"값"_s, u"95% 구간"_s, u"n"_s };
    for (int i = 0; i < rows; ++i) {
        const double value = (index * 7919 + i * 104729) % 1000 / 10.0;
        content.table << QStringList{ u"%1 %2"_s.arg(items[i % items.size()]).arg(i + 1),
            u"2026-%1"_s.arg(i % months + 1, 2, 10, QChar(u'0')), QString::number(value, 'f', 1),
            u"%1 – %2"_s.arg(value * 0.8, 0, 'f', 1).arg(value * 1.1, 0, 'f', 1),
            QString::number((index + i * 13) % 90 + 5) };
    }
    for (int i = 0; i < months; ++i)
        content.chart << ((index * 31 + i * 57) % 100) / 100.0;
    for (int i = 0; i < 6; ++i) {
        QStringList paragraph;
        for (int k = 0; k < 4; ++k)
            paragraph << sentences[(index + i * 2 + k) % sentences.size()];
        content.comments << u"%1: "_s.arg(content.name) + paragraph.join(u' ');
    }
    return content;
}

QJsonObject toJson(const Content& content)
{
    QJsonArray table;
    for (const QStringList& row : content.table)
        table << QJsonArray::fromStringList(row);
    QJsonArray chart;
    for (const double value : content.chart)
        chart << value;
    return { { u"name"_s, content.name }, { u"number"_s, content.number },
        { u"header"_s, QJsonArray::fromStringList(content.header) }, { u"table"_s, table },
        { u"chart"_s, chart }, { u"comments"_s, QJsonArray::fromStringList(content.comments) } };
}

reports::Picture chartOf(const QList<double>& values)
{
    return { { 174, 40 },
        [values](QPainter& painter, const QRectF& rect) {
            QFont font(u"DejaVu Sans"_s);
            font.setPixelSize(7);
            painter.setFont(font);
            const qreal step = rect.width() / values.size();
            const qreal floor = rect.height() - 12;
            painter.setPen(QPen(QColor(0x80, 0x80, 0x80), 0.5));
            painter.drawLine(QPointF(0, floor), QPointF(rect.width(), floor));
            for (int i = 0; i < values.size(); ++i) {
                painter.fillRect(
                    QRectF(i * step + 6, floor * (1 - values[i]), step - 12, floor * values[i]),
                    QColor(0x15, 0x65, 0xc0));
                painter.drawText(
                    QRectF(i * step, floor, step, 12), Qt::AlignCenter, u"%1월"_s.arg(i + 1));
            }
        },
        u"chart"_s };
}

reports::Document documentOf(const Content& content)
{
    using namespace reports;
    Document document{
        .title = u"성과 평가서 – "_s + content.name, .author = u"박지훈"_s, .language = u"ko"_s
    };
    document.headerLeft = u"주식회사 예시 · 2026 상반기 평가"_s;
    document.headerRight = u"대외비"_s;
    document.footerLeft = u"%1 (%2)"_s.arg(content.name, content.number);
    document.blocks.push_back(TitleBlock{ u"성과 평가서"_s, content.name });
    Table table;
    for (const QString& text : content.header)
        table.columns.push_back({ text, table.columns.empty() ? 3.0 : 1.4,
            table.columns.empty() ? Align::Left : Align::Right });
    for (const QStringList& texts : content.table) {
        Row row;
        for (const QString& text : texts)
            row.cells.push_back({ .text = text });
        table.rows.push_back(std::move(row));
    }
    document.blocks.push_back(Heading{ u"지표"_s });
    document.blocks.push_back(std::move(table));
    document.blocks.push_back(Heading{ u"추이"_s });
    document.blocks.push_back(PictureRow{ { chartOf(content.chart) } });
    document.blocks.push_back(Heading{ u"종합 의견"_s });
    for (const QString& comment : content.comments)
        document.blocks.push_back(Paragraph{ comment });
    return document;
}

[[noreturn]] void giveUp(const QString& why)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(why));
    std::exit(1);
}

struct Wanted {
    int first = 0;
    int count = 100;
    int threads = 1;
    bool oneFile = false;
};

void writeBatch(const Wanted& wanted, const QString& folder)
{
    reports::Batch batch;
    batch.count = wanted.count;
    batch.threads = wanted.threads;
    batch.open = [first = wanted.first]() -> Result<reports::PaperMaker> {
        return [first](int index) -> Result<reports::BatchPaper> {
            const Content content = contentOf(first + index);
            return reports::BatchPaper{ documentOf(content), content.number, content.name };
        };
    };
    int pages = 0;
    if (wanted.oneFile) {
        const auto file = reports::writeOneFile(batch,
            { u"all"_s, u"Levelbook"_s, u"ko"_s, QDateTime::currentDateTime() },
            folder + u"/all.pdf"_s);
        if (!file)
            giveUp(errorKey(file.error().code));
        pages = file->pages.value_or(0);
    } else {
        const auto files = reports::writeFolder(batch, folder);
        if (!files)
            giveUp(errorKey(files.error().code));
        for (const reports::BatchFile& file : *files)
            pages += file.pages.value_or(0);
    }
    if (pages != 2 * wanted.count)
        giveUp(u"%1 reviews have %2 pages"_s.arg(wanted.count).arg(pages));
}

} // namespace

} // namespace levelbook::bench

int main(int argc, char** argv)
{
    using namespace levelbook::bench;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({ u"count"_s, u"How many reviews."_s, u"N"_s, u"100"_s });
    parser.addOption({ u"threads"_s, u"How many at once."_s, u"N"_s, u"1"_s });
    parser.addOption({ u"one-file"_s, u"One PDF instead of one for each."_s });
    parser.addOption({ u"content"_s, u"Print what the reviews say, as JSON."_s });
    parser.addPositionalArgument(u"folder"_s, u"Where the PDFs go; by default a temporary one."_s);
    parser.process(application);
    const int count = parser.value(u"count"_s).toInt();
    if (parser.isSet(u"content"_s)) {
        QJsonArray all;
        for (int i = 0; i <= count; ++i)
            all << toJson(contentOf(i));
        std::puts(QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    const QTemporaryDir temporary;
    const QString folder = parser.positionalArguments().value(0, temporary.path());
    Wanted wanted{ 0, 1, 1, parser.isSet(u"one-file"_s) };
    writeBatch(wanted, folder); // Loads the fonts, as the others do before they are timed.
    wanted = { 1, count, parser.value(u"threads"_s).toInt(), wanted.oneFile };
    QElapsedTimer timer;
    timer.start();
    writeBatch(wanted, folder);
    std::printf("%.3f\n", double(timer.nsecsElapsed()) / 1e6 / count);
    return 0;
}
