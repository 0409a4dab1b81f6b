// What the form of a review does about its revisions; see reviewform.h.
#include "gui/dialogs.h"
#include "gui/noticebar.h"
#include "gui/reviewform.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

void ReviewForm::showRevisions()
{
    const OpenReview& review = m_desk.review();
    const Words& words = m_session.words();
    const QList<Review>& revisions = review.revisions();
    QStringList names;
    for (const Review& revision : revisions)
        names.prepend(u"%1 %2 · %3"_s.arg(label(words, Term::Revision))
                          .arg(revision.revisionNo)
                          .arg(label(words, revision.state)));
    if (names != m_revisionNames) {
        m_revisionNames = names;
        m_revision->clear();
        for (qsizetype i = 0; i < names.size(); ++i)
            m_revision->addItem(names[i], revisions[names.size() - 1 - i].revisionNo);
    }
    m_revision->setAccessibleName(label(words, Term::Revision));
    m_revision->setCurrentIndex(m_revision->findData(review.saved().revisionNo));
    m_revision->setVisible(revisions.size() > 1);
}

// Says that what is open is past; false where it is not.
bool ReviewForm::showPast()
{
    const OpenReview& review = m_desk.review();
    if (!review.isPast())
        return false;
    const int newest = review.revisions().last().revisionNo;
    m_notice->setNote(tr("This is revision %1 as it was left. It can be read and printed, not "
                         "changed: work goes on in revision %2.")
                          .arg(review.saved().revisionNo)
                          .arg(newest),
        { { u"newestRevisionButton"_s, tr("Open revision %1").arg(newest),
              [this, newest] { Q_EMIT revisionWanted(newest); } },
            { u"compareNoticeButton"_s, tr("Compare revisions…"),
                [this] { compareRevisions(); } } });
    return true;
}

bool ReviewForm::mayCompareRevisions() const
{
    return m_desk.isOpen() && m_desk.review().revisions().size() > 1;
}

void ReviewForm::compareRevisions()
{
    if (!mayCompareRevisions())
        return;
    m_desk.leaveField();
    gui::showRevisions(
        m_session, m_desk.review().cycle().name, m_desk.review().engineer().employeeNo, this);
}

} // namespace levelbook::gui
