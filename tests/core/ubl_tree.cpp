// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ubl_tree.h"

#include <QXmlStreamReader>

namespace tests {
namespace {

UblNode nodeFrom(QXmlStreamReader &xml)
{
    UblNode node{.name = xml.name().toString(),
                 .space = xml.namespaceUri().toString(),
                 .text = {},
                 .attributes = {},
                 .children = {}};
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        node.attributes.insert(attribute.name().toString(), attribute.value().toString());
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            node.children.push_back(nodeFrom(xml));
        else if (token == QXmlStreamReader::Characters)
            node.text += xml.text();
        else if (token == QXmlStreamReader::EndElement)
            break;
    }
    if (!node.children.empty())
        node.text.clear(); // nothing but blanks
    return node;
}

void find(const UblNode &node, const QStringList &path, std::vector<const UblNode *> &found)
{
    if (path.isEmpty())
        return found.push_back(&node);
    for (const UblNode &child : node.children) {
        if (child.name == path.first())
            find(child, path.mid(1), found);
    }
}

void collect(const UblNode &node, std::vector<const UblNode *> &all)
{
    all.push_back(&node);
    for (const UblNode &child : node.children)
        collect(child, all);
}

} // namespace

std::vector<const UblNode *> UblNode::all(const QString &path) const
{
    std::vector<const UblNode *> found;
    find(*this, path.split(u'/'), found);
    return found;
}

const UblNode *UblNode::one(const QString &path) const
{
    const auto found = all(path);
    return found.size() == 1 ? found.front() : nullptr;
}

QString UblNode::textAt(const QString &path) const
{
    const UblNode *node = one(path);
    return node ? node->text : QString();
}

qint64 UblNode::amountAt(const QString &path) const
{
    return millionths(textAt(path));
}

qint64 UblNode::sumOf(const QString &path) const
{
    qint64 sum = 0;
    for (const UblNode *node : all(path))
        sum += millionths(node->text);
    return sum;
}

std::vector<const UblNode *> UblNode::everything() const
{
    std::vector<const UblNode *> nodes;
    collect(*this, nodes);
    return nodes;
}

std::unique_ptr<UblNode> ublTree(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement())
        return nullptr;
    auto root = std::make_unique<UblNode>(nodeFrom(xml));
    return xml.hasError() ? nullptr : std::move(root);
}

qint64 millionths(const QString &text)
{
    const auto number = core::Decimal::fromText(text, {});
    return number ? number->millionths() : 0;
}

} // namespace tests
