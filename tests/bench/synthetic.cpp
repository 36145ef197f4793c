// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/synthetic.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

// Logarithm of the share of the busiest customer.
const double busiestShare = std::log(0.003);

const QStringList &familyNames()
{
    static const QStringList names =
        u"Gupta Sharma Verma Iyer Nair Reddy Patel Shah Mehta Desai Joshi Kulkarni Deshpande Rao "
        "Pillai Menon Chatterjee Banerjee Mukherjee Ghosh Bose Das Dutta Sen Roy Singh Kaur Gill "
        "Sandhu Chauhan Rathore Yadav Mishra Pandey Tiwari Dubey Trivedi Bhatt Pathak Agarwal "
        "Bansal Goyal Jain Khanna Kapoor Malhotra Chopra Sethi Bajaj Khan Ansari Qureshi Shaikh "
        "Fernandes Pereira Thomas Mathew Naidu Gowda Hegde"_s.split(u' ');
    return names;
}

const QStringList &trades()
{
    static const QStringList names =
        u"Medicals Traders Stores Sweets Garments Electronics Hardware Textiles Tailors Motors "
        "Opticals Jewellers Bakery Dairy Printers Clinic School Caterers Furniture Agencies"_s
            .split(u' ');
    return names;
}

const QStringList &places()
{
    static const QStringList names =
        u"Karol Bagh,Lajpat Nagar,Andheri,Dadar,Borivali,T Nagar,Adyar,Jayanagar,Indiranagar,"
        "Salt Lake,Gariahat,Civil Lines,Banjara Hills,Kothrud,Shivaji Nagar,Navrangpura"_s.split(
            u',');
    return names;
}

const QStringList &goods()
{
    static const QStringList names =
        u"Visiting cards,Bill books in duplicate,Letterheads,Wedding cards,Pamphlets A5,"
        "Flex banner 6x3,Envelopes with window,Rubber stamp,ID cards,Spiral binding"_s.split(u',');
    return names;
}

} // namespace

Synthetic::Synthetic(quint64 seed, qint64 customers)
    : m_random(seed)
    , m_customers(std::max<qint64>(customers, 1))
    , m_skew(std::max(1.0, -std::log(double(m_customers)) / busiestShare))
{}

qint64 Synthetic::below(qint64 end)
{
    std::array<unsigned char, 8> bytes{};
    m_random.fill(bytes.data(), bytes.size());
    quint64 drawn = 0;
    std::memcpy(&drawn, bytes.data(), sizeof drawn);
    return qint64(drawn % quint64(end));
}

double Synthetic::part()
{
    constexpr qint64 steps = qint64(1) << 40;
    return double(below(steps)) / double(steps);
}

core::NewCustomer Synthetic::customer(qint64 number)
{
    const QString family = familyNames()[below(familyNames().size())];
    const QString trade = trades()[below(trades().size())];
    core::NewCustomer wanted;
    wanted.customer.kind = chance(70) ? core::CustomerKind::Firm : core::CustomerKind::Person;
    wanted.customer.name = u"%1 %2 %3"_s.arg(family, trade).arg(number + 1);
    wanted.customer.place = places()[below(places().size())];
    wanted.phones = {u"98%1"_s.arg(below(100'000'000), 8, 10, QChar(u'0'))};
    return wanted;
}

qint64 Synthetic::buyer()
{
    const auto drawn = qint64(double(m_customers) * std::pow(part(), m_skew));
    return std::min(drawn, m_customers - 1);
}

core::DocumentContent Synthetic::content()
{
    core::DocumentContent content;
    const bool taxed = chance(65);
    const qint64 lines = 1 + below(5);
    for (qint64 i = 0; i < lines; ++i) {
        core::DocumentLine line;
        line.description = goods()[below(goods().size())];
        line.quantity = core::Decimal::whole(1 + below(20));
        line.unit = u"pcs"_s;
        // From 5.00 to 500.00; a paisa is ten thousand millionths.
        line.price = core::Decimal::fromMillionths((500 + below(49'501)) * 10'000);
        if (taxed) {
            line.taxes.components = {{.name = u"CGST"_s, .rate = core::Decimal::whole(9)},
                                     {.name = u"SGST"_s, .rate = core::Decimal::whole(9)}};
        }
        content.lines.append(line);
    }
    return content;
}

} // namespace bench
