// levelbook-bench-emptywindow: a window of the main window's size with nothing in it. What it takes
// to start and to keep is what Qt takes. With --text it has a menu bar, a field and a table of
// Korean text: what Qt takes as soon as there are fonts to find and glyphs to draw.
#include <QApplication>
#include <QFont>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QStyleFactory>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QWidget* text()
{
    constexpr int rows = 25;
    constexpr int columns = 8;
    auto* table = new QTableWidget(rows, columns);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            table->setItem(row, column, new QTableWidgetItem(u"김민준 %1"_s.arg(row * column)));
    }
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(new QLineEdit(u"찾기"_s));
    layout->addWidget(table);
    return page;
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QMainWindow window;
    window.setWindowTitle(u"empty"_s);
    window.resize(1280, 800);
    if (QApplication::arguments().contains(u"--text"_s)) {
        QFont font = QApplication::font();
        font.setFamilies({ font.family(), u"Noto Sans CJK KR"_s });
        QApplication::setFont(font);
        window.menuBar()->addMenu(u"파일"_s);
        window.setCentralWidget(text());
    }
    window.show();
    return QApplication::exec();
}
