package org.auscult.formats.orthanc;

import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.formats.syntax.Application;
import org.auscult.source.Redactor;
import org.auscult.tree.ConfigTree;

/** From the options of one Orthanc to its device, all but the coverage. */
final class OrthancMapping {
  private OrthancMapping() {}

  static DeviceBuilder map(OrthancOptions options, ConfigTree tree, Redactor redactor) {
    DeviceBuilder device = Device.builder(options.place());
    new OrthancServer(options, device, redactor).map();
    new OrthancDicom(options, device).map();
    new OrthancConnections(options, device, redactor).map();
    new OrthancStorage(options, device, redactor).map();
    OrthancOther.sort(options, tree, redactor);
    Application.absent(device);
    Application.otherServices(device);
    return device;
  }
}
