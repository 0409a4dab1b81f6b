// levelbook-bench-emptywindow: a window of the main window's size with nothing in it. What it takes
// to start and to keep is what Qt takes.
#include <QApplication>
#include <QStyleFactory>
#include <QWidget>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QWidget window;
    window.setWindowTitle(u"empty"_s);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
