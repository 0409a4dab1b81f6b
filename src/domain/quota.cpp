#include "domain/quota.h"

#include <algorithm>
#include <numeric>

namespace levelbook {

QList<int> quotaHeadcounts(const QList<QuotaShare>& shares, int people)
{
    QList<qint64> claims; // In basis points of a head.
    qint64 rest = qint64(wholeShare) * people;
    for (const QuotaShare& share : shares) {
        claims << qint64(share.share) * people;
        rest -= claims.last();
    }
    claims << rest;

    QList<int> heads;
    qint64 left = people;
    for (const qint64 claim : std::as_const(claims)) {
        heads << static_cast<int>(claim / wholeShare);
        left -= heads.last();
    }
    QList<qsizetype> byRemainder(claims.size());
    std::iota(byRemainder.begin(), byRemainder.end(), qsizetype(0));
    std::stable_sort(byRemainder.begin(), byRemainder.end(),
        [&](qsizetype a, qsizetype b) { return claims[a] % wholeShare > claims[b] % wholeShare; });
    for (qsizetype i = 0; i < left; ++i)
        ++heads[byRemainder[i]];
    heads.removeLast();
    return heads;
}

} // namespace levelbook
