// render_icons SVG DIR: renders an icon for every system from its one drawing.
//
//   DIR/16.png … DIR/512.png   Linux
//   DIR/icon.ico               Windows
//   DIR/icon.icns              macOS
//
// Both containers hold PNG files behind a short index.

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <cstdio>
#include <map>

namespace
{

using Pictures = std::map<int, QByteArray>;

QByteArray png(QSvgRenderer& drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter);
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

template <class Number>
QByteArray little(Number number)
{
    const Number bytes = qToLittleEndian(number);
    return {reinterpret_cast<const char*>(&bytes), sizeof bytes};
}

QByteArray big(quint32 number)
{
    const quint32 bytes = qToBigEndian(number);
    return {reinterpret_cast<const char*>(&bytes), sizeof bytes};
}

/// Windows: a directory of entries of 16 bytes, then the pictures. A size of 256 is written as 0.
QByteArray ico(const Pictures& pictures)
{
    const auto count = static_cast<quint16>(pictures.size());
    QByteArray index = little<quint16>(0) + little<quint16>(1) + little(count);
    QByteArray body;
    for (const auto& [size, picture] : pictures) {
        const char edge = static_cast<char>(size % 256);
        index +=
            QByteArray(2, edge) + QByteArray(2, '\0') + little<quint16>(1) + little<quint16>(32);
        index += little(static_cast<quint32>(picture.size()));
        index += little(static_cast<quint32>(6 + 16 * count + body.size()));
        body += picture;
    }
    return index + body;
}

/// macOS: chunks of a type that stands for a size, a length that includes the type and itself, and
/// a picture.
QByteArray icns(const Pictures& pictures)
{
    const std::pair<const char*, int> types[] = {{"ic11", 32},  {"ic12", 64},  {"ic07", 128},
                                                 {"ic13", 256}, {"ic08", 256}, {"ic14", 512},
                                                 {"ic09", 512}, {"ic10", 1024}};
    QByteArray chunks;
    for (const auto& [type, size] : types) {
        const QByteArray& picture = pictures.at(size);
        chunks += type + big(static_cast<quint32>(picture.size() + 8)) + picture;
    }
    return "icns" + big(static_cast<quint32>(chunks.size() + 8)) + chunks;
}

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush())
        return true;
    std::fprintf(stderr, "render_icons: %s: %s\n", qPrintable(path),
                 qPrintable(file.errorString()));
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("Usage: render_icons SVG DIR\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(QFile::decodeName(argv[1]));
    const QDir folder(QFile::decodeName(argv[2]));
    if (!drawing.isValid() || !folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "render_icons: %s cannot be drawn into %s\n", argv[1], argv[2]);
        return 1;
    }
    Pictures pictures;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512, 1024})
        pictures[size] = png(drawing, size);
    bool written = true;
    for (const auto& [size, picture] : pictures)
        written &= write(folder.filePath(QStringLiteral("%1.png").arg(size)), picture);
    const Pictures up_to_256(pictures.begin(), pictures.upper_bound(256));
    written &= write(folder.filePath(QStringLiteral("icon.ico")), ico(up_to_256));
    written &= write(folder.filePath(QStringLiteral("icon.icns")), icns(pictures));
    return written ? 0 : 1;
}
